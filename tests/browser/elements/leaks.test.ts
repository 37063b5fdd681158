import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { MOVE_GRACE } from '../../../src/embed/elements/element-life';
import { sixRounds } from '../../../stories/trust-report/data';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { collecting, me, people } from '../../../stories/retro-board/boards';
import { watchPage } from '../../helpers/watch-page';
import { find, openElement } from './open-element';

const pause = (ms: number) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms)));
const storage = { storage: 'browser', storageKey: 'leaks' } as const;

/** Each with a way in that makes it fetch and show what it shows first, and with storage where it has one. */
const ELEMENTS = [
  ['plinth-trust-assessment', { instrument: pulse5, ...storage }, '[role="radio"]'],
  [
    'plinth-pyramid-diagram',
    { scores: [{ id: 'trust', score: 4.1 }] },
    'button[data-plinth-part="pyramid-level"]',
  ],
  ['plinth-trust-report', { summaries: sixRounds.slice(-2) }, 'button'],
  [
    'plinth-goal-tracker',
    { document: teamGoals(), person: PEOPLE[0], people: PEOPLE, today: TEAM_TODAY },
    '[data-goal-title]',
  ],
  [
    'plinth-retro-board',
    { document: collecting, person: me, people, privateStorage: 'browser', ...storage },
    '[data-plinth-part="retro-add"]',
  ],
] as const;

describe.each(ELEMENTS)('<%s> that comes and goes', (name, properties, way) => {
  it('leaves no node, style, listener, timer, observer or channel after a hundred times', async () => {
    defineElements();
    const use = async (count: number) => {
      const elements = Array.from({ length: count }, () => openElement(name, properties as never));
      await Promise.all(elements.map((element) => find(element, way)));
      elements[0]!.shadowRoot!.querySelector<HTMLElement>(way)!.click();
      await pause(20);
      for (const element of elements) element.remove();
      return elements;
    };
    // The first one fetches the code and lets React set up what it has once per page.
    await use(1);
    await pause(MOVE_GRACE + 500);

    const watched = watchPage();
    const before = watched.state();
    const gone: HTMLElement[] = [];
    for (let batch = 0; batch < 10; batch += 1) gone.push(...(await use(10)));
    await vi.waitFor(() => expect(watched.state()).toEqual(before), {
      timeout: MOVE_GRACE + 15_000,
      interval: 250,
    });
    watched.stop();
    expect(gone).toHaveLength(100);
    for (const element of gone) {
      expect(element.shadowRoot?.childNodes).toHaveLength(0);
      expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
    }
  }, 120_000);
});
