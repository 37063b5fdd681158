import { defineElements } from 'plinth/elements';
import { ALL_ELEMENTS } from '../../../src/embed/elements/all-elements';
import { createElementClass } from '../../../src/embed/elements/create-element-class';
import type { ElementSession } from '../../../src/embed/elements/element.types';
import { expectConsole } from '../../helpers/console';
import { sixRounds } from '../../../stories/trust-report/data';
import { find, openElement } from './open-element';

const scores = [
  { id: 'trust', score: 4.1 },
  { id: 'conflict', score: 2.2 },
];
const LEVEL = 'button[data-plinth-part="pyramid-level"]';

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

describe('<plinth-pyramid-diagram>', () => {
  it('shows scores from an attribute, and new ones when it changes', async () => {
    const element = openElement(
      'plinth-pyramid-diagram',
      {},
      { scores: JSON.stringify(scores), heading: 'How Northlight stands' },
    );
    const root = await find(element, '[data-plinth-part="pyramid-root"]');
    expect(root.textContent).toContain('4.1');
    expect(root.textContent).toContain('How Northlight stands');
    element.scores = [{ id: 'trust', score: 1.5 }];
    await vi.waitFor(() => expect(root.textContent).toContain('1.5'));
    expect(root.textContent).not.toContain('4.1');
  });

  it('tells of a selection, lets the page refuse it, and keeps it while off the page', async () => {
    const element = openElement('plinth-pyramid-diagram', { scores });
    const level = await find(element, LEVEL);
    element.addEventListener('plinth-select', (event) => event.preventDefault(), { once: true });
    level.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.selected).toBeNull();
    level.click();
    await vi.waitFor(() => expect(level).toHaveAttribute('aria-pressed', 'true'));
    const id = element.selected;
    expect(id).not.toBeNull();
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    document.body.append(element);
    await find(element, `${LEVEL}[aria-pressed="true"]`);
    expect(element.selected).toBe(id);
  });

  it('changes its view from both sides', async () => {
    const element = openElement('plinth-pyramid-diagram', { scores });
    await find(element, LEVEL);
    element.view = 'missing';
    await vi.waitFor(() =>
      expect(element.shadowRoot?.querySelector('[aria-checked="true"], [aria-pressed="true"]')).toBeTruthy(),
    );
    expect(element.view).toBe('missing');
  });
});

describe('<plinth-trust-report>', () => {
  it('says that there is no round yet, and what is wrong with an attribute', async () => {
    const element = openElement('plinth-trust-report', {});
    await find(element, '[data-plinth-part="report-root"]');
    element.setAttribute('summaries', '{}');
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    expect(note.textContent).toContain('summaries');
  });

  it('shows a round below the threshold, with a reminder only where the page sends one', async () => {
    const element = openElement('plinth-trust-report', {
      summary: { status: 'insufficient', answered: 2, needed: 5 },
      invited: 7,
    });
    const root = await find(element, '[data-plinth-part="report-root"]');
    await vi.waitFor(() => expect(root.textContent).toContain('2 of 5'));
    const remind = () => [...root.querySelectorAll('button')].find((one) => /remind/i.test(one.textContent));
    expect(remind()).toBeUndefined();
    element.reminds = true;
    const reminded = new Promise((resolve) => element.addEventListener('plinth-remind', resolve));
    await vi.waitFor(() => expect(remind()).toBeDefined());
    remind()!.click();
    expect(await reminded).toMatchObject({ bubbles: true, composed: true });
  });

  it('goes from round to round, and lets the page refuse', async () => {
    const element = openElement('plinth-trust-report', { summaries: sixRounds });
    const root = await find(element, '[data-plinth-part="report-root"]');
    const earlier = sixRounds[1]!;
    element.round = earlier.id;
    await vi.waitFor(() => expect(root.textContent).toContain(earlier.title));
    expect(element.round).toBe(earlier.id);
  });
});

describe('defining', () => {
  it('happens once, and says who has a name', () => {
    defineElements();
    const again = defineElements();
    expect(again.map(({ status }) => status)).toEqual(ALL_ELEMENTS.map(() => 'present'));
    customElements.define('theirs-pyramid-diagram', class extends HTMLElement {});
    customElements.define(
      'older-pyramid-diagram',
      class extends HTMLElement {
        static readonly plinthVersion = '0-0-9';
      },
    );
    const only = ['pyramid-diagram'];
    expect(defineElements({ prefix: 'theirs', only })).toEqual([
      { name: 'theirs-pyramid-diagram', status: 'taken' },
    ]);
    expect(defineElements({ prefix: 'older', only })).toEqual([
      { name: 'older-pyramid-diagram', status: 'otherVersion', version: '0-0-9' },
    ]);
    expect(defineElements({ prefix: 'Not One', only })).toMatchObject([{ status: 'badName' }]);
  });

  it('keeps two copies on one page apart', async () => {
    defineElements({ prefix: 'second' });
    const first = openElement('plinth-pyramid-diagram', { scores });
    const second = document.createElement('second-pyramid-diagram') as typeof first;
    second.scores = scores;
    document.body.append(second);
    const [one, other] = [await find(first, LEVEL), await find(second, LEVEL)];
    one.click();
    await vi.waitFor(() => expect(one).toHaveAttribute('aria-pressed', 'true'));
    expect(other).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('when it goes wrong', () => {
  const broken = (session: Partial<ElementSession>, load?: () => Promise<never>) => {
    const name = `broken-${Math.random().toString(36).slice(2)}`;
    const connect = () => ({ node: () => null, ...session });
    customElements.define(
      name,
      createElementClass(
        {
          suffix: name,
          properties: {},
          events: {},
          load: load ?? (() => Promise.resolve({ connect })),
        },
        window,
      ),
    );
    const element = document.createElement(name);
    const problems: { readonly kind: string }[] = [];
    element.addEventListener('plinth-problem', (event) =>
      problems.push((event as CustomEvent<{ kind: string }>).detail),
    );
    document.body.append(element);
    return { element, problems };
  };

  it('offers a copy of what was made, and leaves the page alone', async () => {
    const { GuardedWidget } = await import('../../../src/components/shared/GuardedWidget');
    const { PlinthContext } = await import('plinth/hooks');
    const { createElement, useContext } = await import('react');
    expectConsole('error', /broken on purpose/);
    function Throws(): never {
      throw new Error('broken on purpose');
    }
    function Widget() {
      const options = useContext(PlinthContext);
      return createElement(GuardedWidget, { widget: 'toy', options, children: createElement(Throws) });
    }
    const { element, problems } = broken({
      node: () => createElement(Widget),
      exportText: () => '{"document":{}}',
    });
    const button = await find(element, '[data-plinth-part="element-actions"] button');
    expect(button.textContent).toBe('Export a copy');
    expect(problems.map(({ kind }) => kind)).toContain('render');
    const url = vi.spyOn(URL, 'createObjectURL');
    button.click();
    expect(url).toHaveBeenCalledOnce();
    url.mockRestore();
  });

  it('says so where the code cannot be fetched, and tries again', async () => {
    let tries = 0;
    const { element, problems } = broken({}, () => {
      tries += 1;
      return Promise.reject(new Error('offline'));
    });
    const button = await find(element, '[role="alert"] button');
    expect(problems).toMatchObject([{ kind: 'host' }]);
    button.click();
    await vi.waitFor(() => expect(tries).toBe(2));
    await find(element, '[role="alert"] button');
  });
});
