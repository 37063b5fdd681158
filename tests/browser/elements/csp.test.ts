import '../rules-inserted';
import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { openStrictPage, settled, STRICT_POLICY } from '../../helpers/strict-page';
import { checked, find } from './open-element';

const POLICY = STRICT_POLICY.replace("default-src 'none';", "default-src 'none'; img-src 'self' data:;");

/** The whole way of a person, in an iframe whose policy forbids everything that can be forbidden. */
it('goes through a whole questionnaire under a strict policy without one report', async () => {
  const page = await openStrictPage(POLICY);
  const view = page.frame.contentWindow as Window & typeof globalThis;
  expect(defineElements({ window: view })[0]?.status).toBe('defined');
  const element = page.document.createElement('plinth-trust-assessment');
  let response: unknown;
  element.addEventListener('plinth-submit', ({ detail }) => {
    response = detail.response;
    detail.accept();
  });
  Object.assign(element, { instrument: pulse5, pagination: 'all', review: true });
  // A wrong attribute too, for the note.
  element.setAttribute('person', 'nobody');
  page.host.append(element);

  await find(element, '[data-plinth-part="element-root"] [role="alert"]');
  await find(element, '[role="radio"]');
  const groups = [...element.shadowRoot!.querySelectorAll('[role="radiogroup"]')];
  expect(groups).toHaveLength(pulse5.items.length);
  const press = async (words: RegExp) => {
    const button = await vi.waitFor(() => {
      const found = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
        words.test(one.textContent),
      );
      if (!found) throw new Error(`no ${String(words)}`);
      return found;
    });
    button.click();
  };
  // First without answers: the list of what is missing.
  await press(/^Look over/);
  await find(element, '[data-plinth-focus="errors"]');
  for (const [index, group] of groups.entries()) {
    group.querySelectorAll<HTMLElement>('[role="radio"]')[3]!.click();
    await vi.waitFor(() => expect(checked(element)).toBe(index + 1));
  }
  await press(/^Look over/);
  await press(/^Send/);
  await vi.waitFor(() => expect(element.document?.session['session']?.submittedAt).toBeDefined());
  const root = await find(element, '[data-plinth-part="trust-assessment-root"]');
  expect(view.getComputedStyle(root).containerType).toBe('inline-size');
  expect(response).toMatchObject({ instrument: 'pulse-5' });
  await settled();
  expect(page.violations).toEqual([]);
  expect(page.document.querySelectorAll('style')).toHaveLength(0);
  page.remove();
});
