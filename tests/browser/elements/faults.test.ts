import { pulse5 } from 'plinth/instruments';
import { en } from 'plinth/locales/en';
import { ALL_ELEMENTS } from '../../../src/embed/elements/all-elements';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { sixRounds } from '../../../stories/trust-report/data';
import { sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { expectConsole } from '../../helpers/console';
import { find, openElement } from './open-element';

/** What a page hands in that a widget cannot live with, though nothing of it is data of the team. */
const refuses = {
  can: () => {
    throw new Error('the page refuses to answer');
  },
};
/** Words that fail when they are read. */
const mute = (name: 'pyramid' | 'report') => ({
  messages: Object.defineProperty({ ...en }, name, { get: refuses.can }),
});

const CASES = {
  'plinth-pyramid-diagram': [{ scores: [{ id: 'trust', score: 3.2 }], ...mute('pyramid') }, ['3.2']],
  'plinth-trust-assessment': [{ instrument: pulse5, ...refuses }, ['"document"', 'plinth/response']],
  'plinth-trust-report': [{ summaries: sixRounds, ...mute('report') }, ['"summaries"', sixRounds[0]!.title]],
  'plinth-goal-tracker': [
    { document: teamGoals(), today: TEAM_TODAY, selected: 'first-week', ...refuses },
    ['"document"', 'plinth/goals'],
  ],
  'plinth-retro-board': [
    { document: sprint18, person: me, people, ...refuses },
    ['"document"', '"private"', 'sprint-18'],
  ],
  'plinth-team-workspace': [
    {
      team: sampleTeam,
      goals: sampleGoals,
      retros: sampleRetros,
      today: TODAY,
      person: me,
      people,
      place: { view: 'talk' },
      ...refuses,
    },
    ['"team"', 'plinth/goals', 'sprint-18', 'plinth/retro-private'],
  ],
} as const;

afterEach(async () => {
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

it('knows every element', () => {
  expect(Object.keys(CASES).sort()).toEqual(ALL_ELEMENTS.map(({ suffix }) => `plinth-${suffix}`).sort());
});

it.each(Object.entries(CASES))(
  '<%s> reports that it failed, offers everything it holds, and leaves the page alone',
  async (name, [properties, words]) => {
    expectConsole('error', /refuses to answer/);
    const beside = document.body.appendChild(document.createElement('p'));
    const problems: unknown[] = [];
    document.body.addEventListener('plinth-problem', (event) =>
      problems.push((event as CustomEvent<{ kind: string }>).detail.kind),
    );
    const element = openElement(name as keyof typeof CASES, properties as never);
    const button = await find(element, '[data-plinth-part="element-actions"] button');
    expect(problems).toContain('render');
    const saved = vi.spyOn(URL, 'createObjectURL');
    button.click();
    const text = await (saved.mock.calls[0]![0] as Blob).text();
    saved.mockRestore();
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    for (const word of words) expect(text).toContain(word);
    expect(beside.isConnected).toBe(true);
    expect(element.shadowRoot!.querySelector('[role="alert"] button')).not.toBeNull();
  },
);
