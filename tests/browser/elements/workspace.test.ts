import { createGoalsDocument } from 'plinth/core';
import { collecting, sprint18 } from '../../../stories/retro-board/boards';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { askingTeam, TODAY } from '../../../stories/workspace/data';
import { checked, find, openElement } from './open-element';

const ROOT = '[data-plinth-part="workspace-root"]';

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

describe('<plinth-team-workspace>', () => {
  it('goes where it is told, and lets the page refuse', async () => {
    const element = openElement('plinth-team-workspace', {
      goals: teamGoals(),
      today: TEAM_TODAY,
      person: { id: 'ada', name: 'Ada Falk' },
      place: { view: 'act' },
    });
    await find(element, '[data-goal-title]');
    expect(element.place).toEqual({ view: 'act' });
    element.place = { view: 'home' };
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[data-goal-title]')).toBeNull());
    element.addEventListener('plinth-place-change', (event) => event.preventDefault());
    const told = new Promise<Event>((resolve) =>
      document.body.addEventListener('plinth-place-change', resolve, { once: true }),
    );
    const root = await find(element, ROOT);
    // The way to the goals, in the header.
    [...root.querySelectorAll<HTMLElement>('nav button, [data-plinth-part="segment"], [role="tab"]')]
      .at(-1)!
      .click();
    expect(await told).toMatchObject({ bubbles: true, composed: true, cancelable: true });
    expect(element.place).toEqual({ view: 'home' });
  });

  it('keeps team, goals and place after a long time off the page', async () => {
    const element = openElement('plinth-team-workspace', {
      goals: teamGoals(),
      today: TEAM_TODAY,
      retros: [sprint18],
      place: { view: 'act' },
    });
    await find(element, '[data-goal-title]');
    const { team } = element;
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
    document.body.append(element);
    await find(element, '[data-goal-title]');
    expect(element.team).toBe(team);
    expect(element.retros?.map(({ id }) => id)).toEqual(['sprint-18']);
  });

  it('keeps what is hidden, and half a form, when it is moved, elsewhere, and after a long time off the page', async () => {
    const person = { id: 'mira', name: 'Mira' };
    const element = openElement('plinth-team-workspace', {
      team: askingTeam,
      retros: [collecting],
      today: TODAY,
      person,
      collects: true,
      place: { view: 'assess' },
    });
    const told: unknown[] = [];
    for (const name of ['plinth-team-change', 'plinth-goals-change', 'plinth-retros-change'])
      element.addEventListener(name, (event) => told.push((event as CustomEvent<unknown>).detail));
    (await find(element, '[role="radio"]')).click();
    await vi.waitFor(() => expect(checked(element)).toBe(1));

    element.place = { view: 'talk' };
    (await find(element, '[data-plinth-part="retro-add"]')).click();
    const field = await find(element, '[data-plinth-part="retro-composer"] textarea');
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    set!.call(field, 'Only I know this');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', init));
    const text = () => element.shadowRoot!.textContent;
    await vi.waitFor(() => expect(text()).toContain('Only I know this'));

    // To another view and back.
    element.place = { view: 'assess' };
    await vi.waitFor(() => expect(checked(element)).toBe(1));
    expect(text()).not.toContain('Only I know this');
    element.place = { view: 'talk' };
    await vi.waitFor(() => expect(text()).toContain('Only I know this'), { timeout: 15_000 });

    // To another place on the page, and away for longer than a move takes.
    document.body.appendChild(document.createElement('section')).append(element);
    expect(text()).toContain('Only I know this');
    element.remove();
    await vi.waitFor(() => expect(element.shadowRoot?.childNodes).toHaveLength(0), { timeout: 5_000 });
    document.body.append(element);
    await vi.waitFor(() => expect(text()).toContain('Only I know this'), { timeout: 15_000 });
    element.place = { view: 'assess' };
    await vi.waitFor(() => expect(checked(element)).toBe(1), { timeout: 15_000 });

    // Nobody was told, and the next person finds nothing of it.
    expect(JSON.stringify([told, element.retros, element.team])).not.toContain('Only I know this');
    element.person = { id: 'tomas', name: 'Tomás' };
    await find(element, '[role="radio"]');
    await vi.waitFor(() => expect(checked(element)).toBe(0));
    element.place = { view: 'talk' };
    await find(element, '[data-plinth-part="retro-add"]');
    expect(text()).not.toContain('Only I know this');
  });

  it('says what is wrong with what it was given, and goes on', async () => {
    const element = openElement(
      'plinth-team-workspace',
      { retros: [{ ...sprint18, cards: 3 } as never] },
      { team: '[]', goals: JSON.stringify({ ...createGoalsDocument({ createId: () => 'g' }), goals: 1 }) },
    );
    const note = await find(element, '[data-plinth-part="element-root"] [role="alert"]');
    for (const name of ['team', 'goals', 'retros'])
      await vi.waitFor(() => expect(note.textContent).toContain(name));
    await find(element, ROOT);
  });

  it('names every part for ::part()', async () => {
    const element = openElement('plinth-team-workspace', { goals: teamGoals() });
    await find(element, ROOT);
    await vi.waitFor(() => {
      const parts = [...element.shadowRoot!.querySelectorAll('[data-plinth-part]')];
      expect(parts.length).toBeGreaterThan(10);
      for (const part of parts) expect(part.part.item(0)).toBe(part.getAttribute('data-plinth-part'));
    });
  });
});
