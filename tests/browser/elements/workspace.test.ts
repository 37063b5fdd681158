import { createGoalsDocument } from 'plinth/core';
import { sprint18 } from '../../../stories/retro-board/boards';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { find, openElement } from './open-element';

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
      for (const part of parts) expect(part.getAttribute('part')).toBe(part.getAttribute('data-plinth-part'));
    });
  });
});
