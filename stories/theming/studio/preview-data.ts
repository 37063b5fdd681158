import type { GoalsDocument } from 'plinth/goal-tracker';
import { teamGoals } from '../../goal-tracker/data/team-goals';
import { boardOfRows } from '../../retro-board/boards';

type Records = Readonly<Record<string, unknown>>;
const keep = <T extends Records>(records: T, wanted: (record: T[string]) => boolean): T =>
  Object.fromEntries(Object.entries(records).filter(([, record]) => wanted(record as T[string]))) as T;

/** Three goals of the team, one of each fortune. */
export const fewGoals: GoalsDocument = (() => {
  const all = teamGoals();
  const goals = Object.fromEntries(
    Object.entries(all.goals)
      .filter(([id]) => ['setup', 'reviews', 'dissent'].includes(id))
      .map(([id, goal]) => {
        const { parent: _, ...rest } = goal;
        return [id, rest];
      }),
  ) as GoalsDocument['goals'];
  const keyResults = keep(all.keyResults, ({ goal }) => Object.hasOwn(goals, goal));
  return {
    ...all,
    goals,
    keyResults,
    checkIns: keep(all.checkIns, ({ keyResult }) => Object.hasOwn(keyResults, keyResult)),
    initiatives: {},
    stances: {},
    logs: {},
    celebrations: {},
    views: {},
  };
})();

export const fewCards = boardOfRows(
  {
    lifted: [['Rotate who speaks first. Lead goes last.', 'tomas', { mira: 2 }, 3]],
    slowed: [['Two releases went out without notes.', 'salma', { jonas: 1 }, 1]],
    try: [['Name one risk before every decision.', 'mira', { mira: 1 }]],
  },
  { title: 'Sprint 18, looking back', round: 'open' },
);
