import { createGoalsDocument, createRetroDocument } from 'plinth/core';
import { RETRO_TEMPLATES } from '../../../src/core/retro-board/templates';
import { TEMPLATE_NAMES } from '../../../src/embed/elements/retro-board.properties';
import { collecting, me, people, sprint18 } from '../../../stories/retro-board/boards';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { find, openElement } from './open-element';

const CARD = '[data-plinth-part="retro-card"]';
const CARDS = '[data-plinth-part="retro-text"]';
const cards = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll(CARDS) ?? [])].map((card) => card.textContent);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(async () => {
  document.body.replaceChildren();
  await pause(50);
});

/** Writes a card into the first column, as a person does. */
async function addCard(element: HTMLElement, text: string) {
  const field = await openComposer(element);
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
  set!.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
  );
}

async function openComposer(element: HTMLElement): Promise<HTMLTextAreaElement> {
  const there = element.shadowRoot?.querySelector<HTMLTextAreaElement>(
    '[data-plinth-part="retro-composer"] textarea',
  );
  if (there) return there;
  (await find(element, '[data-plinth-part="retro-add"]')).click();
  return (await find(element, '[data-plinth-part="retro-composer"] textarea')) as HTMLTextAreaElement;
}

describe('<plinth-retro-board>', () => {
  it('knows every template by name', () => {
    expect([...TEMPLATE_NAMES].sort()).toEqual(RETRO_TEMPLATES.map(({ id }) => id).sort());
  });

  it('starts with a template, and tells of each change before it is made', async () => {
    const element = openElement('plinth-retro-board', { person: me }, { template: 'sailboat' });
    const seen: Event[] = [];
    document.body.addEventListener('plinth-change', (event) => seen.push(event), { once: true });
    await find(element, '[data-plinth-part="retro-column"]');
    expect(Object.keys(element.document!.columns)).toContain('anchor');
    expect(seen).toEqual([]);
  });

  it('finds what is kept on the device again, also without a name', async () => {
    const attributes = { storage: 'browser', 'private-storage': 'browser', template: 'four-ls' };
    const first = openElement('plinth-retro-board', { person: me }, attributes);
    await addCard(first, 'Still here');
    await vi.waitFor(() => expect(cards(first)).toEqual(['Still here']));
    await pause(300);
    first.remove();
    const second = openElement('plinth-retro-board', { person: me }, attributes);
    await vi.waitFor(() => expect(cards(second)).toEqual(['Still here']), { timeout: 5_000 });
    second.document = { ...sprint18, id: 'another' };
    await vi.waitFor(() => expect(cards(second)).not.toContain('Still here'));
    second.remove();
    const third = openElement('plinth-retro-board', { person: me }, attributes);
    await vi.waitFor(() => expect(cards(third)).toEqual(['Still here']), { timeout: 5_000 });
    localStorage.clear();
  });

  it('takes a document, shows its cards, and lets the page refuse a change', async () => {
    const element = openElement('plinth-retro-board', { document: sprint18, person: me, people });
    await find(element, CARD);
    const before = cards(element);
    expect(before.length).toBeGreaterThan(3);
    element.addEventListener('plinth-change', (event) => event.preventDefault(), { once: true });
    await addCard(element, 'Not this one');
    await pause(100);
    expect(cards(element)).toEqual(before);
    const changed = new Promise((resolve) =>
      document.body.addEventListener('plinth-change', resolve, { once: true }),
    );
    await addCard(element, 'Pair on the hard ones');
    expect(await changed).toMatchObject({ bubbles: true, composed: true, cancelable: true });
    await vi.waitFor(() => expect(cards(element)).toContain('Pair on the hard ones'));
    expect(JSON.stringify(element.document)).toContain('Pair on the hard ones');
  });

  it('keeps hidden cards to whoever wrote them: in no event, no property, and away with the person', async () => {
    const element = openElement('plinth-retro-board', { document: collecting, person: me, people });
    const told: unknown[] = [];
    element.addEventListener('plinth-change', ({ detail }) => told.push(detail));
    await find(element, '[data-plinth-part="retro-column"]');
    await addCard(element, 'Only I know this');
    await vi.waitFor(() => expect(element.shadowRoot!.textContent).toContain('Only I know this'));
    expect(JSON.stringify(told)).not.toContain('Only I know this');
    expect(JSON.stringify(element.document)).not.toContain('Only I know this');

    element.person = people[1];
    await vi.waitFor(() => expect(element.shadowRoot!.textContent).not.toContain('Only I know this'));
    // The board itself is the team's.
    expect(element.document!.id).toBe(collecting.id);
  });

  it('keeps the board and what is hidden when it is moved, and after a long time off the page', async () => {
    const element = openElement('plinth-retro-board', { document: collecting, person: me, people });
    await find(element, '[data-plinth-part="retro-column"]');
    await addCard(element, 'Still here');
    await vi.waitFor(() => expect(element.shadowRoot!.textContent).toContain('Still here'));
    const root = element.shadowRoot!.querySelector('[data-plinth-part="retro-root"]');
    document.body.appendChild(document.createElement('section')).append(element);
    expect(element.shadowRoot!.contains(root)).toBe(true);
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
    document.body.append(element);
    await vi.waitFor(() => expect(element.shadowRoot!.textContent).toContain('Still here'), {
      timeout: 5_000,
    });
  });

  it('goes over to another board without writing over the one before', async () => {
    const element = openElement('plinth-retro-board', { document: sprint18, person: me, people });
    await find(element, CARD);
    const other = createRetroDocument({ createId: () => 'x' }, { id: 'sprint-19', template: 'four-ls' });
    element.document = other;
    await vi.waitFor(() => expect(cards(element)).toEqual([]));
    expect(element.document.id).toBe('sprint-19');
  });

  it('says what is wrong with attributes, and goes on', async () => {
    const element = openElement(
      'plinth-retro-board',
      { person: me },
      { template: 'nonsense', storage: 'cloud', document: '{"schema":"plinth/goals","version":1}' },
    );
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    for (const name of ['template', 'storage', 'document'])
      await vi.waitFor(() => expect(note.textContent).toContain(name));
    await find(element, '[data-plinth-part="retro-column"]');
  });

  it('names every part for ::part()', async () => {
    const element = openElement('plinth-retro-board', { document: sprint18, person: me, people });
    await find(element, CARD);
    await everyPartIsNamed(element, 40);
  });
});

async function everyPartIsNamed(element: HTMLElement, atLeast: number) {
  await vi.waitFor(() => {
    const parts = [...element.shadowRoot!.querySelectorAll('[data-plinth-part]')];
    expect(parts.length).toBeGreaterThan(atLeast);
    for (const part of parts) expect(part.part.item(0)).toBe(part.getAttribute('data-plinth-part'));
  });
}

describe('<plinth-goal-tracker>', () => {
  const open = (attributes: Record<string, string> = {}) =>
    openElement(
      'plinth-goal-tracker',
      { document: teamGoals(), person: PEOPLE[0], people: PEOPLE },
      { today: TEAM_TODAY, heading: 'Northlight', ...attributes },
    );
  const GOAL = '[data-goal-title]';

  it('shows goals on a day, and opens one unless the page refuses', async () => {
    const element = open();
    const goal = await find(element, GOAL);
    expect(element.shadowRoot!.textContent).toContain('Northlight');
    element.addEventListener('plinth-select', (event) => event.preventDefault(), { once: true });
    goal.click();
    await pause(80);
    expect(element.selected).toBeNull();
    const told = new Promise<Event>((resolve) =>
      document.body.addEventListener('plinth-select', resolve, { once: true }),
    );
    goal.click();
    expect(await told).toMatchObject({ bubbles: true, composed: true, cancelable: true });
    await vi.waitFor(() => expect(element.selected).not.toBeNull());
    await find(element, '[data-plinth-part="goal-detail-head"]');
  });

  it('changes its view from both sides', async () => {
    const element = open();
    await find(element, GOAL);
    element.view = { layout: 'table' };
    await find(element, 'table');
    expect(element.view).toEqual({ layout: 'table' });
  });

  it('lets nobody do what the roles forbid, and follows them when they change', async () => {
    const element = open({ roles: JSON.stringify({ observers: [PEOPLE[0].id] }) });
    await find(element, GOAL);
    element.selected = Object.keys(element.document!.goals)[0]!;
    await vi.waitFor(() => expect(element.shadowRoot!.textContent).toContain('Asks and offers'));
    const wordsToAdd = () =>
      [...element.shadowRoot!.querySelectorAll('[data-plinth-part="goal-block-head"]')].filter(
        (head) =>
          head.querySelector('h4, h5')?.textContent === 'Asks and offers' && head.querySelector('button'),
      );
    expect(wordsToAdd()).toEqual([]);
    element.roles = undefined;
    await vi.waitFor(() => expect(wordsToAdd()).toHaveLength(1));
  });

  it('tells of what waits for this person', async () => {
    const told = new Promise<Event>((resolve) =>
      document.body.addEventListener('plinth-reminder', resolve, { once: true }),
    );
    open();
    expect(((await told) as CustomEvent<{ reminders: unknown[] }>).detail.reminders.length).toBeGreaterThan(
      0,
    );
  });

  it('keeps goals, view and the open goal after a long time off the page', async () => {
    const element = open();
    (await find(element, GOAL)).click();
    await vi.waitFor(() => expect(element.selected).not.toBeNull());
    const { selected } = element;
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    document.body.append(element);
    await find(element, '[data-plinth-part="goal-detail-head"]');
    expect(element.selected).toBe(selected);
    expect(Object.keys(element.document!.goals).length).toBeGreaterThan(3);
  });

  it('says what is wrong with attributes, and goes on', async () => {
    const element = open({
      today: '2026-02-30',
      pace: '[]',
      document: JSON.stringify({ ...createGoalsDocument({ createId: () => 'g' }), goals: 3 }),
    });
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    for (const name of ['today', 'pace', 'document'])
      await vi.waitFor(() => expect(note.textContent).toContain(name));
    await find(element, '[data-plinth-part="goals-root"]');
  });

  it('names every part for ::part()', async () => {
    const element = open();
    await find(element, GOAL);
    await everyPartIsNamed(element, 40);
  });
});

describe('the name that something is kept under', () => {
  it.each([
    [undefined, 'goals'],
    ['spring', 'spring'],
  ])('of a goal tracker is %s, else one of its own', async (name, kept) => {
    localStorage.clear();
    const attributes = { storage: 'browser', ...(name && { 'storage-key': name }) };
    const first = openElement('plinth-goal-tracker', { today: TEAM_TODAY }, attributes);
    await find(first, '[data-plinth-part="goals-root"]');
    await pause(300);
    first.document = { ...first.document!, periods: teamGoals().periods };
    await pause(300);
    expect(Object.keys(localStorage).filter((key) => key.includes(`goals:${kept}:`))).not.toEqual([]);
    first.remove();
    const second = openElement('plinth-goal-tracker', { today: TEAM_TODAY }, attributes);
    await vi.waitFor(() => expect(Object.keys(second.document?.periods ?? {})).not.toEqual([]));
    localStorage.clear();
  });
});
