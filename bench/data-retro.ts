// What both retro boards show: four columns, the same cards by the same people, in the middle of a vote.

export const PEOPLE = [
  { id: 'mira', name: 'Mira Okafor' },
  { id: 'jonas', name: 'Jonas Lindqvist' },
  { id: 'salma', name: 'Salma Aziz' },
  { id: 'priya', name: 'Priya Nair' },
  { id: 'ewa', name: 'Ewa Kowal' },
  { id: 'dele', name: 'Dele Hart' },
  { id: 'lena', name: 'Lena Voss' },
] as const;

/** Who looks at the board. */
export const ME = PEOPLE[0];

export const COLUMNS = [
  { id: 'lifted', title: 'What lifted us', prompt: 'Moments that gave us energy.', hue: 1 },
  { id: 'slowed', title: 'What slowed us', prompt: 'Waiting, confusion, things done twice.', hue: 2 },
  { id: 'learned', title: 'What we learned', prompt: 'What we did not know two weeks ago.', hue: 3 },
  { id: 'try', title: 'What we try next', prompt: 'Small enough to begin on Monday.', hue: 5 },
] as const;
export type ColumnId = (typeof COLUMNS)[number]['id'];

export interface RetroCard {
  readonly id: string;
  readonly text: string;
  /** Place in `PEOPLE`. */
  readonly author: number;
  /** Votes of the person who looks at it. */
  readonly mine: number;
  readonly comments: number;
}

export type RetroColumns = Readonly<Record<ColumnId, readonly RetroCard[]>>;

const SUBJECTS = [
  'The review queue',
  'Our stand-up',
  'The demo',
  'The build',
  'Planning',
  'Pairing',
  'The client',
];
const VERBS = [
  'took longer than we thought',
  'went better than last time',
  'needs somebody who owns it',
  'made my week',
];
const ENDS = [
  '.',
  ', and nobody said so.',
  ', mostly before noon, when half of us are still in other meetings.',
  ', thanks to Priya.',
  ', again. I would like us to talk about why that is and who could change it.',
];

/** `count` cards, dealt to the columns in turn. Every eighth has a vote of one's own, every fifth has comments. */
export function retroCards(count: number): RetroColumns {
  const columns: Record<ColumnId, RetroCard[]> = { lifted: [], slowed: [], learned: [], try: [] };
  for (let index = 0; index < count; index += 1) {
    columns[COLUMNS[index % COLUMNS.length]!.id].push({
      id: `card-${index}`,
      text: `${SUBJECTS[index % 7]} ${VERBS[Math.floor(index / 4) % 4]}${ENDS[index % 5]}`,
      author: index % PEOPLE.length,
      mine: index % 8 === 3 ? 1 + (index % 2) : 0,
      comments: index % 5 === 2 ? 1 + (index % 3) : 0,
    });
  }
  return columns;
}
