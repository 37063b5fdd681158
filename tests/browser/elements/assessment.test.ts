import { defineElements } from 'plinth/elements';
import { pulse5, team15 } from 'plinth/instruments';
import { en } from 'plinth/locales/en';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { checked, find, openElement } from './open-element';

const OPTION = '[role="radio"]';
const draft = (answers: Record<string, number>) =>
  fromResponse({ id: 'r', answers }, { instrument: 'pulse-5', at: 1 });

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

describe('<plinth-trust-assessment>', () => {
  it('asks, takes answers, and tells of each before it is made', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: pulse5 });
    const seen: unknown[] = [];
    document.body.addEventListener('plinth-change', (event) => seen.push(event), { once: true });
    (await find(element, OPTION)).click();
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ bubbles: true, composed: true, cancelable: true });
    expect(Object.keys(element.document?.answers ?? {})).toHaveLength(1);
  });

  it('leaves an answer alone where the page says so', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: pulse5 });
    element.addEventListener('plinth-change', (event) => event.preventDefault());
    (await find(element, OPTION)).click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(checked(element)).toBe(0);
    expect(element.document?.answers).toEqual({});
  });

  it('takes properties that were set before the class was there', async () => {
    const early = document.createElement('early-trust-assessment') as HTMLElement & { instrument?: unknown };
    early.instrument = pulse5;
    document.body.append(early);
    expect(Object.hasOwn(early, 'instrument')).toBe(true);
    expect(defineElements({ prefix: 'early', only: ['trust-assessment'] })).toEqual([
      { name: 'early-trust-assessment', status: 'defined', version: expect.any(String) as string },
    ]);
    expect(Object.hasOwn(early, 'instrument')).toBe(false);
    const root = await find(early, '[data-plinth-part="trust-assessment-root"]');
    expect(root.getAttribute('aria-label')).toBe(pulse5.title);
  });

  it('fetches an instrument by name in its language, and shows nothing in English before', async () => {
    const element = openElement('plinth-trust-assessment', {}, { instrument: 'pulse-5', locale: 'de' });
    const root = await find(element, '[data-plinth-part="trust-assessment-root"]');
    expect(root.lang).toBe('de');
    expect(root.getAttribute('aria-label')).not.toBe(pulse5.title);
    element.setAttribute('locale', 'ar');
    await vi.waitFor(() =>
      expect(element.shadowRoot?.querySelector('[data-plinth-part="trust-assessment-root"]')).toHaveAttribute(
        'dir',
        'rtl',
      ),
    );
  });

  it('asks nothing instead of what it cannot ask, until it is told what', async () => {
    const element = openElement('plinth-trust-assessment', {}, { instrument: 'team-51' });
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    await vi.waitFor(() => expect(note.textContent).toContain('pulse-5'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.shadowRoot?.querySelector(OPTION)).toBeNull();
    element.setAttribute('instrument', 'pulse-5');
    await find(element, OPTION);
    const root = element.shadowRoot?.querySelector('[data-plinth-part="element-root"]');
    expect(root?.querySelector('[role="alert"]') ?? null).toBeNull();
  });

  it('says what is wrong with an attribute and goes on with what it has', async () => {
    const problems: unknown[] = [];
    document.body.addEventListener('plinth-problem', (event) =>
      problems.push((event as CustomEvent<unknown>).detail),
    );
    const element = openElement(
      'plinth-trust-assessment',
      { instrument: pulse5 },
      { person: '{"id":', audience: '[]', document: '{"schema":"plinth/goals","version":1}' },
    );
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    await vi.waitFor(() => expect(note.textContent).toContain('person'));
    expect(note.textContent).toContain('audience');
    expect(note.textContent).toContain('document');
    await find(element, OPTION);
    expect(JSON.stringify(problems)).toContain('notJson');
    element.setAttribute('person', '{"id":"ada"}');
    await vi.waitFor(() => expect(note.textContent).not.toContain('person'));
  });

  it('keeps answers, page and focusable parts when it is moved, at once or within a moment', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: pulse5 });
    const option = await find(element, OPTION);
    option.click();
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(element);
    expect(element.shadowRoot?.contains(option)).toBe(true);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append(element);
    expect(element.shadowRoot?.contains(option)).toBe(true);
    expect(checked(element)).toBe(1);
  });

  it('keeps answers when it comes back after a long time, with nothing left meanwhile', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: pulse5 });
    (await find(element, OPTION)).click();
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
    document.body.append(element);
    await vi.waitFor(() => expect(checked(element)).toBe(1), { timeout: 5_000 });
  });

  it('never shows one person the answers of another', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: pulse5, person: { id: 'ada' } });
    (await find(element, OPTION)).click();
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    element.person = { id: 'ben' };
    await vi.waitFor(() => expect(checked(element)).toBe(0));
    expect(element.document?.answers).toEqual({});
  });

  it('takes a document, and hands the newest back', async () => {
    const element = openElement('plinth-trust-assessment', {
      instrument: pulse5,
      document: draft({ [pulse5.items[0]!.id]: 4 }),
    });
    await find(element, OPTION);
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    element.document = draft({});
    await vi.waitFor(() => expect(checked(element)).toBe(0));
  });

  it('names every part for ::part()', async () => {
    const element = openElement('plinth-trust-assessment', { instrument: team15 });
    await find(element, OPTION);
    await vi.waitFor(() => {
      const parts = [...element.shadowRoot!.querySelectorAll('[data-plinth-part]')];
      expect(parts.length).toBeGreaterThan(10);
      for (const part of parts) expect(part.part.item(0)).toBe(part.getAttribute('data-plinth-part'));
    });
  });
});

describe('handing in', () => {
  const all = Object.fromEntries(pulse5.items.map((item) => [item.id, 4]));
  const send = async (element: HTMLElement) => {
    const button = await vi.waitFor(() => {
      const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
        /^(Send|Next)/.test(one.textContent),
      );
      if (!found) throw new Error('no button');
      return found;
    });
    button.click();
  };

  it('is done when a listener has taken the answers', async () => {
    const element = openElement('plinth-trust-assessment', {
      instrument: pulse5,
      pagination: 'all',
      document: draft(all),
    });
    let taken: unknown;
    element.addEventListener('plinth-submit', ({ detail }) => {
      taken = detail.response;
      detail.accept(Promise.resolve());
    });
    await find(element, OPTION);
    await send(element);
    await vi.waitFor(() => expect(element.document?.session['session']?.submittedAt).toBeDefined());
    expect(taken).toMatchObject({ instrument: 'pulse-5', answers: all });
  });

  it('has failed, visibly, where the server refused what the listener sent', async () => {
    const element = openElement('plinth-trust-assessment', {
      instrument: pulse5,
      pagination: 'all',
      document: draft(all),
    });
    element.addEventListener('plinth-submit', ({ detail }) =>
      detail.accept(Promise.resolve(new Response('no', { status: 500 }))),
    );
    const problem = new Promise((resolve) => element.addEventListener('plinth-problem', resolve));
    await find(element, OPTION);
    await send(element);
    expect(await problem).toMatchObject({ detail: { kind: 'host' } });
    expect(element.document?.session['session']?.submittedAt).toBeUndefined();
  });

  it('has failed, visibly, where nobody took them', async () => {
    const element = openElement('plinth-trust-assessment', {
      instrument: pulse5,
      pagination: 'all',
      document: draft(all),
    });
    const problem = new Promise((resolve) => element.addEventListener('plinth-problem', resolve));
    await find(element, OPTION);
    await send(element);
    expect(await problem).toMatchObject({ detail: { kind: 'host' } });
    expect(element.document?.session['session']?.submittedAt).toBeUndefined();
  });
});

describe('in a form', () => {
  function openForm() {
    const form = document.body.appendChild(document.createElement('form'));
    const element = openElement('plinth-trust-assessment', { instrument: pulse5 }, { name: 'trust' }, form);
    return { form, element, value: () => new FormData(form).get('trust') as string | null };
  }

  it('has the response as its value, and is emptied with the form', async () => {
    const { form, element, value } = openForm();
    const option = await find(element, OPTION);
    expect(value()).toBeNull();
    expect(element.form).toBe(form);
    option.click();
    await vi.waitFor(() => expect(value()).not.toBeNull());
    const response = JSON.parse(value()!) as { answers: object };
    expect(Object.keys(response.answers)).toEqual([pulse5.items[0]!.id]);
    form.reset();
    await vi.waitFor(() => expect(value()).toBeNull());
    expect(checked(element)).toBe(0);
  });

  it('is invalid while something required is open, and shows where', async () => {
    const { form, element } = openForm();
    const [first, ...rest] = pulse5.items;
    element.instrument = {
      ...pulse5,
      items: [first!, ...rest.map((item) => ({ ...item, required: false }))],
    };
    const option = await find(element, OPTION);
    await vi.waitFor(() => expect(element.validity.valueMissing).toBe(true));
    expect(element.validationMessage).toBe('One answer is still missing');
    const sent = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', sent);
    form.requestSubmit();
    expect(sent).not.toHaveBeenCalled();
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).toBe('radio');
    option.click();
    await vi.waitFor(() => expect(element.checkValidity()).toBe(true));
    form.requestSubmit();
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each([
    ['de', '5 Antworten fehlen noch', '4 Antworten fehlen noch'],
    ['ar', 'ما زالت ٥ إجابات ناقصة', 'ما زالت ٤ إجابات ناقصة'],
    ['en', '5 answers are still missing', '4 answers are still missing'],
  ])('says in its language how many answers are missing: %s', async (locale, before, after) => {
    const { element } = openForm();
    element.locale = locale;
    const option = await find(element, OPTION);
    await vi.waitFor(() => expect(element.validationMessage).toBe(before));
    option.click();
    await vi.waitFor(() => expect(element.validationMessage).toBe(after));
    element.locale = 'fr';
    await vi.waitFor(() => expect(element.validationMessage).toBe('Il manque encore 4 réponses'));
    element.messages = en;
    await vi.waitFor(() => expect(element.validationMessage).toBe('4 answers are still missing'));
  });

  it('asks for an answer in its language where any will do', async () => {
    const { element } = openForm();
    element.locale = 'de';
    element.instrument = { ...pulse5, items: pulse5.items.map((item) => ({ ...item, required: false })) };
    element.required = true;
    await find(element, OPTION);
    await vi.waitFor(() => expect(element.validationMessage).toBe('Erforderlich'));
  });

  it('takes a state back that a browser kept, for the same person only', async () => {
    const { element, value } = openForm();
    element.person = { id: 'ada' };
    const restore = (person: string) => {
      const state = JSON.stringify({ person, document: draft({ [pulse5.items[0]!.id]: 2 }) });
      const call = Reflect.get(element, 'formStateRestoreCallback') as (state: string, why: string) => void;
      call.call(element, state, 'restore');
    };
    await find(element, OPTION);
    restore('ben');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(checked(element)).toBe(0);
    restore('ada');
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    expect(value()).toContain('"answers"');
  });

  it('is read only in a disabled fieldset', async () => {
    const { form, element } = openForm();
    const fieldset = document.createElement('fieldset');
    fieldset.append(element);
    form.append(fieldset);
    const option = await find(element, OPTION);
    fieldset.disabled = true;
    await vi.waitFor(() =>
      expect(option.closest('[role="radiogroup"]')).toHaveAttribute('aria-readonly', 'true'),
    );
    option.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(checked(element)).toBe(0);
  });

  it('sends its form where no listener takes the answers', async () => {
    const { form, element } = openForm();
    form.addEventListener('submit', (event) => event.preventDefault());
    element.pagination = 'all';
    element.document = draft(Object.fromEntries(pulse5.items.map((item) => [item.id, 3])));
    await find(element, OPTION);
    const button = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
      one.textContent.startsWith('Send'),
    );
    button!.click();
    await vi.waitFor(() => expect(element.document?.session['session']?.submittedAt).toBeDefined());
  });
});
