import { GoalTracker } from 'plinth/goal-tracker';
import { pulse5 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { TrustReport } from 'plinth/trust-report';
import { mount } from '../../src/embed/mount';
import { PEOPLE } from '../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';
import { collecting, me, people } from '../../stories/retro-board/boards';
import { sixRounds } from '../../stories/trust-report/data';
import { watchPage } from '../helpers/watch-page';

const pause = (ms: number) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms)));
const goals = teamGoals();

/** Each with what proves that it is there. */
const WIDGETS: readonly (readonly [string, (place: HTMLElement) => { unmount(): void }, string])[] = [
  [
    'the assessment',
    (place) => mount(place, TrustAssessmentForm, { instrument: pulse5, storage: browserStorage() }),
    '[role="radio"]',
  ],
  [
    'the pyramid',
    (place) => mount(place, PyramidDiagram, { scores: [{ id: 'trust', score: 4.1 }] }),
    'button[data-plinth-part="pyramid-level"]',
  ],
  ['the report', (place) => mount(place, TrustReport, { summaries: sixRounds.slice(-2) }), 'button'],
  [
    'the goals',
    (place) =>
      mount(place, GoalTracker, {
        defaultDocument: goals,
        today: TEAM_TODAY,
        people: PEOPLE,
        person: PEOPLE[0],
      }),
    '[data-goal-title]',
  ],
  [
    'the board',
    (place) =>
      mount(place, RetroBoard, {
        defaultDocument: collecting,
        person: me,
        people,
        privateStorage: browserStorage(),
      }),
    '[data-plinth-part="retro-add"]',
  ],
];

describe.each(WIDGETS)('%s in the page itself', (_, show, way) => {
  it('leaves nothing after a hundred times', async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    const use = async (count: number) => {
      const shown = Array.from({ length: count }, () => {
        const place = document.body.appendChild(document.createElement('div'));
        return { place, handle: show(place) };
      });
      for (const { place } of shown)
        await vi.waitFor(() => expect(place.querySelector(way)).not.toBeNull(), { timeout: 15_000 });
      shown[0]!.place.querySelector<HTMLElement>(way)!.click();
      await pause(20);
      for (const { place, handle } of shown) {
        handle.unmount();
        expect(place.childNodes).toHaveLength(0);
        place.remove();
      }
    };
    await use(1);
    await pause(1_000);

    const watched = watchPage();
    const before = watched.state();
    for (let batch = 0; batch < 10; batch += 1) await use(10);
    await vi.waitFor(() => expect(watched.state()).toEqual(before), { timeout: 15_000, interval: 250 });
    watched.stop();
  }, 120_000);
});
