import { keysBetween } from '../../src/core/shared/order-key';
import {
  BOARD_ID,
  createRetroDocument,
  createRetroPrivateDocument,
  RETRO_SESSION_ID,
  type CardRecord,
  type RetroDocument,
  type RetroPrivateDocument,
} from '../../src/core/retro-board';
import type { Person } from '../../src/hooks/shared/plinth-context';

export const me: Person = { id: 'mira', name: 'Mira Okafor' };
export const people: readonly Person[] = [
  me,
  { id: 'jonas', name: 'Jonas Lindqvist' },
  { id: 'salma', name: 'Salma Aziz' },
  { id: 'tomas', name: 'Tomás Brandt' },
  { id: 'priya', name: 'Priya Nair' },
  { id: 'ewa', name: 'Ewa Kowal' },
  { id: 'dele', name: 'Dele Hart' },
  { id: 'lena', name: 'Lena Voss' },
];

export const ROUND = 'round1';

/** `[text, author, votes by person, comments, group]` */
type Row = readonly [
  text: string,
  author?: string,
  votes?: Readonly<Record<string, number>>,
  comments?: number,
  group?: string,
];

const counter = () => {
  let made = 0;
  return { createId: () => `id${made++}` };
};

/** A board from rows by column id, groups by their id with a title. */
export function boardOfRows(
  rows: Readonly<Record<string, readonly Row[]>>,
  options: {
    readonly title?: string;
    readonly phase?: string;
    readonly round?: 'open' | 'closed';
    readonly groups?: Readonly<Record<string, string>>;
    readonly board?: Partial<RetroDocument['board'][string]>;
    readonly template?: string;
  } = {},
): RetroDocument {
  const { title = 'Sprint 18, looking back', phase = 'vote', round, groups = {}, board = {} } = options;
  const empty = createRetroDocument(counter(), {
    id: 'sprint-18',
    title,
    template: options.template ?? 'custom',
    hidden: false,
  });
  const cards: Record<string, CardRecord> = {};
  const made: Record<string, RetroDocument['groups'][string]> = {};
  const comments: Record<string, RetroDocument['comments'][string]> = {};
  for (const [columnId, list] of Object.entries(rows)) {
    const keys = keysBetween(list.length);
    list.forEach(([text, author, votes = {}, said = 0, groupId], index) => {
      const id = `${columnId}-${index}`;
      const order = keys[index]!;
      cards[id] = {
        id,
        text,
        columnId,
        order,
        ...(author === undefined ? {} : { author }),
        ...(groupId === undefined ? {} : { groupId }),
        votes: Object.fromEntries(
          Object.entries(votes).map(([voter, count]) => [`${ROUND}:${voter}`, count]),
        ),
        reactions: {},
      };
      if (groupId !== undefined)
        made[groupId] ??= {
          id: groupId,
          columnId,
          order,
          ...(groups[groupId] ? { title: groups[groupId] } : {}),
        };
      for (let at = 0; at < said; at++) {
        const commentId = `${id}-c${at}`;
        comments[commentId] = {
          id: commentId,
          cardId: id,
          text: 'Same for me.',
          author: people[(at + 2) % people.length]!.id,
          order: keysBetween(said)[at]!,
        };
      }
    });
  }
  return {
    ...empty,
    board: {
      [BOARD_ID]: {
        ...empty.board[BOARD_ID]!,
        phase,
        facilitators: { mira: true },
        reveals: 1,
        ...(round ? { round: ROUND } : {}),
        ...board,
      },
    },
    cards,
    groups: made,
    comments,
    voteRounds: round ? { [ROUND]: { id: ROUND, status: round, budget: 6, order: 'a0' } } : {},
  };
}

const SPRINT_18: Readonly<Record<string, readonly Row[]>> = {
  lifted: [
    [
      'Salma asked for help on day one of the migration, and three people showed up.',
      'jonas',
      { mira: 2, ewa: 1 },
      2,
    ],
    ['The demo went wrong and we laughed. Then we fixed it together.', 'priya', { dele: 1 }],
    ['Pairing on the first ticket made every handover shorter.', 'salma'],
    ['Tomás said “I don’t know” in front of the client. Best moment of the sprint.', 'ewa', { mira: 1 }, 1],
  ],
  slowed: [
    ['Scope changed on Wednesday and half of us heard it on Friday.', 'dele', { jonas: 3 }, 4],
    ['Reviews wait two days, then arrive all at once.', 'tomas', { mira: 1 }, 2, 'queue'],
    ['I stopped asking for review on small things.', 'lena', {}, 3, 'queue'],
    ['Nobody owns the queue before noon.', 'ewa', { priya: 2 }, 1, 'queue'],
    ['Retro actions from August are still open.', 'lena'],
  ],
  try: [
    ['End each stand-up with: what did I promise?', 'mira'],
    ['One page per decision: what, who, until when.', 'salma', { tomas: 1 }, 1],
    ['Rotate who speaks first. Lead goes last.', 'tomas'],
    ['Friday demo for each other, no slides.', 'ewa'],
  ],
};
const GROUPS = { queue: 'Review queue' };

/** The moment at which these boards are looked at. */
export const NOW = Date.UTC(2026, 8, 22, 10);

/** What was promised, and what was left of last time. */
const ACTIONS: RetroDocument['actions'] = Object.fromEntries(
  (
    [
      ['Two reviewers on call each morning', 'jonas', { due: '2026-09-27' }],
      ['Write down who decides on scope', 'salma', { due: '2026-10-02' }],
      [
        'Try the promise check in stand-up',
        'priya',
        { carriedFrom: { retro: 'sprint-17', action: 'check', times: 2 } },
      ],
      ['Quiet hours before noon', 'tomas', { status: 'done' }],
    ] as const
  ).map(([text, owner, more], index) => {
    const id = `action-${index}`;
    return [
      id,
      { id, text, owners: { [owner]: true }, status: 'open', order: `a${index}`, ...more } as const,
    ];
  }),
);

/** The board of the pictures: sprint 18 in the middle of its vote, four minutes to go. */
export const sprint18: RetroDocument = {
  ...boardOfRows(SPRINT_18, {
    round: 'open',
    groups: GROUPS,
    board: { ready: { 'vote:jonas': true, 'vote:salma': true, 'vote:priya': true } },
  }),
  actions: ACTIONS,
  timer: { timer: { id: 'timer', duration: 300_000, run: { endAt: NOW + 252_000 } } },
};
/** The same after the vote. */
export const sprint18Counted: RetroDocument = {
  ...boardOfRows(SPRINT_18, { round: 'closed', phase: 'discuss', groups: GROUPS }),
  actions: ACTIONS,
};

/** The same while it is collected: one's own cards here, other people's as numbers. */
export const collecting: RetroDocument = {
  ...boardOfRows({}, { phase: 'collect', board: { hidden: true, reveals: 0 } }),
  pending: {
    others: { id: 'others', total: 12, columns: { lifted: 5, slowed: 4, try: 3 } },
    mine: { id: 'mine', total: 2, columns: { lifted: 1, slowed: 1 } },
  },
};

export const collectingMine: RetroPrivateDocument = {
  ...createRetroPrivateDocument(counter(), 'sprint-18'),
  session: { [RETRO_SESSION_ID]: { id: RETRO_SESSION_ID, retro: 'sprint-18', writer: 'mine' } },
  cards: {
    'mine-1': {
      id: 'mine-1',
      text: 'Salma asked for help on day one of the migration, and three people showed up.',
      columnId: 'lifted',
      order: 'a0',
      state: 'queued',
    },
    'mine-2': {
      id: 'mine-2',
      text: 'Scope changed on Wednesday and half of us heard it on Friday.',
      columnId: 'slowed',
      order: 'a0',
      state: 'queued',
    },
  },
};

export const emptyBoard = boardOfRows({}, { phase: 'collect' });

export const longTexts = boardOfRows(
  {
    lifted: [
      [
        'We shipped the **new sign-up** after *three* attempts:\n- the first one was too slow\n- the second one forgot `Safari`\n- the third one is [live](https://example.org/signup)\n\nNobody gave up in between, and that is what I want to remember about this sprint, more than the numbers.',
        'priya',
        { mira: 1 },
        12,
      ],
      [
        'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen_ohne_jede_Trennstelle_im_ganzen_Wort',
        'lena',
      ],
      ['حين تعطّل الخادم مساء الأربعاء بقي الجميع، ولم يسأل أحد من المخطئ.', 'salma'],
    ],
    slowed: [
      ['ok', 'dele'],
      ['Too many meetings. '.repeat(60).trim(), 'jonas', { mira: 6 }],
    ],
    try: [
      ['https://example.org/a/very/long/address/that/goes/on?and=on&and=on&and=on&and=on#and-on', 'tomas'],
    ],
  },
  { round: 'open' },
);

const WORDS =
  'we should talk about review queue scope demo client pairing handover build alerts trust planning noise focus tests docs promise notes decision owner evening release'.split(
    ' ',
  );

/** A board with so many cards, the same every time. Every tenth card is in a group with the next. */
export function hugeBoard(count: number): RetroDocument {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const rows: Record<string, Row[]> = { lifted: [], slowed: [], try: [] };
  const columns = Object.keys(rows);
  for (let at = 0; at < count; at++) {
    const words = Array.from({ length: 5 + next(14) }, () => WORDS[next(WORDS.length)]!).join(' ');
    const text = `${words[0]!.toUpperCase()}${words.slice(1)}.`;
    const author = people[next(people.length)]!.id;
    rows[columns[at % columns.length]!]!.push([
      text,
      author,
      author !== me.id && next(6) === 0 ? { [author]: 1 } : {},
    ]);
  }
  return boardOfRows(rows, { title: 'All hands, looking back', round: 'open', board: { budget: 20 } });
}
