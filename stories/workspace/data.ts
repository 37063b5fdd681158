import {
  BOARD_ID,
  createGoalsDocument,
  createTeamDocument,
  type ActionRecord,
  type GoalsDocument,
  type RetroDocument,
  type RoundRecord,
  type TeamDocument,
} from 'plinth/core';
import { TEAM_TODAY, teamGoals } from '../goal-tracker/data/team-goals';
import { boardOfRows, me, people, sprint18Counted } from '../retro-board/boards';
import { sixRounds } from '../trust-report/data';

export { me, people };
export const TODAY = TEAM_TODAY;
/** Noon of that day. */
export const NOW = Date.UTC(2026, 7, 17, 12);

const counter = (prefix: string) => {
  let made = 0;
  return { createId: () => `${prefix}${made++}` };
};

/** Opened and closed, and how the team called it. */
const ROUNDS: readonly (readonly [opened: string, closed: string, title: string])[] = [
  ['2025-10-01', '2025-10-10', 'October'],
  ['2026-01-07', '2026-01-16', 'January'],
  ['2026-02-25', '2026-03-06', 'March'],
  ['2026-04-08', '2026-04-17', 'April'],
  ['2026-06-03', '2026-06-12', 'June'],
  ['2026-07-29', '2026-08-07', 'August'],
];

const rounds = sixRounds.map(({ id, summary, invited = 8 }, index): RoundRecord => {
  const [openedOn, closedOn, title] = ROUNDS[index]!;
  const { answered } = summary;
  return {
    id,
    title,
    summary,
    openedOn,
    closedOn,
    invited,
    answered,
    status: 'closed',
    instrument: 'team-15',
    minRespondents: 5,
    reminders: 1,
  };
});

const byId = <R extends { readonly id: string }>(list: readonly R[]): Readonly<Record<string, R>> =>
  Object.fromEntries(list.map((record) => [record.id, record]));

type Action = Omit<ActionRecord, 'owners' | 'order'> & { readonly of: readonly string[] };

/** A retro that is over, or one that is under way, with what was agreed. */
function retro(
  document: RetroDocument,
  { id, title, heldOn, phase }: Readonly<Record<'id' | 'title' | 'heldOn' | 'phase', string>>,
  actions: readonly Action[],
): RetroDocument {
  const board = document.board[BOARD_ID]!;
  return {
    ...document,
    id,
    board: { [BOARD_ID]: { ...board, title, heldOn, phase, phases: [...board.phases] } },
    actions: byId(
      actions.map(({ of, ...action }, index): ActionRecord => ({
        ...action,
        owners: Object.fromEntries(of.map((person) => [person, true])),
        order: `a${index}`,
      })),
    ),
  };
}

const spring = retro(
  boardOfRows(
    {
      conflict: [
        ['We said yes to the new pricing and groaned in the corridor.', 'dele', { jonas: 3, ewa: 1 }],
        ['The debate about the importer was loud, fair, and over at five.', 'priya', { mira: 2 }],
      ],
      slowed: [['Nobody wants to be the one who slows us down.', 'lena', { salma: 2 }]],
      try: [['Whoever disagrees speaks first.', 'tomas', { dele: 3 }]],
    },
    { template: 'custom', round: 'closed' },
  ),
  { id: 'april', title: 'Looking closer: Conflict', heldOn: '2026-04-24', phase: 'close' },
  [
    { id: 'speaks-first', text: 'Whoever disagrees speaks first', of: ['tomas'], status: 'done' },
    { id: 'quiet-hours', text: 'Quiet hours until ten', of: ['ewa'], status: 'open' },
    { id: 'promise', text: 'End each stand-up with: what did I promise?', of: ['mira'], status: 'open' },
  ],
);

const june = retro(
  boardOfRows(
    {
      lifted: [['Quiet hours gave me my mornings back.', 'lena', { priya: 3 }]],
      slowed: [['Reviews wait two days.', 'tomas', { mira: 4, jonas: 2 }]],
      try: [['A rota for reviews.', 'jonas', { lena: 3 }]],
    },
    { round: 'closed' },
  ),
  { id: 'june', title: 'Sprint 16, looking back', heldOn: '2026-06-26', phase: 'close' },
  [
    {
      id: 'hours',
      text: 'Quiet hours until ten',
      of: ['ewa'],
      status: 'done',
      carriedFrom: { retro: 'april', action: 'quiet-hours', times: 1 },
    },
    {
      id: 'promise-2',
      text: 'End each stand-up with: what did I promise?',
      of: ['mira'],
      status: 'open',
      carriedFrom: { retro: 'april', action: 'promise', times: 1 },
    },
    { id: 'rota', text: 'Reviews come back the same day', of: ['jonas'], status: 'open', goalId: 'reviews' },
  ],
);

const august = retro(
  sprint18Counted,
  { id: 'sprint-18', title: 'Sprint 18, looking back', heldOn: '2026-08-14', phase: 'discuss' },
  [
    {
      id: 'promise-3',
      text: 'End each stand-up with: what did I promise?',
      of: ['mira'],
      status: 'open',
      carriedFrom: { retro: 'june', action: 'promise-2', times: 2 },
    },
    {
      id: 'page',
      text: 'One page per decision: what, who, until when',
      of: ['salma'],
      due: '2026-08-28',
      status: 'open',
    },
    { id: 'speaker', text: 'Rotate who speaks first, lead goes last', of: ['tomas'], status: 'open' },
  ],
);

/** Northlight: six rounds, three retros, the goals of a quarter. */
export const sampleTeam: TeamDocument = {
  ...createTeamDocument({ createId: () => 'northlight' }),
  about: { team: { id: 'team', name: 'Northlight' } },
  rounds: byId(rounds),
  retros: byId([
    { id: 'april', heldOn: '2026-04-24', level: 'conflict' },
    { id: 'june', heldOn: '2026-06-26' },
    { id: 'sprint-18', heldOn: '2026-08-14' },
  ]),
};

export const sampleRetros: readonly RetroDocument[] = [spring, june, august];

/** In the goal tracker's own stories somebody else sits in this chair. */
export const sampleGoals = JSON.parse(
  JSON.stringify(teamGoals()).replace(/\bmina\b/g, 'mira'),
) as GoalsDocument;

/** A round is under way and nothing else has begun. */
export const askingTeam: TeamDocument = {
  ...sampleTeam,
  retros: {},
  rounds: byId([
    {
      id: 'first',
      title: 'Round 1',
      instrument: 'team-15',
      status: 'inviting',
      minRespondents: 5,
      invited: 8,
      answered: 5,
      reminders: 0,
      openedOn: '2026-08-10',
    },
  ]),
};

export const emptyGoals: GoalsDocument = createGoalsDocument(counter('goals'));

const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und alles, was dazugehört, bis in die letzte Zeile';

/** Names and words as long as they come. */
export const longTeam: TeamDocument = {
  ...sampleTeam,
  about: { team: { id: 'team', name: `Team ${LONG}` } },
};
export const longGoals: GoalsDocument = {
  ...sampleGoals,
  goals: Object.fromEntries(
    Object.entries(sampleGoals.goals).map(([id, goal]) => [id, { ...goal, title: `${goal.title}: ${LONG}` }]),
  ),
};
export const longRetros: readonly RetroDocument[] = sampleRetros.map((document) => ({
  ...document,
  actions: Object.fromEntries(
    Object.entries(document.actions).map(([id, action]) => [
      id,
      { ...action, text: `${action.text} ${LONG}` },
    ]),
  ),
}));
