// What both goal trackers show: a quarter at half time, goals with three key results each, and a value every week.

export const PEOPLE = [
  { id: 'jonas', name: 'Jonas Lindqvist' },
  { id: 'salma', name: 'Salma Haddad' },
  { id: 'lena', name: 'Lena Vogt' },
  { id: 'tomas', name: 'Tomás Rivera' },
  { id: 'ewa', name: 'Ewa Kowalska' },
  { id: 'priya', name: 'Priya Raman' },
] as const;

/** Who looks at the goals. */
export const ME = PEOPLE[0];
export const TODAY = '2026-08-13';
export const PERIOD = { title: 'Third quarter 2026', start: '2026-07-01', end: '2026-09-30' } as const;

export interface CheckIn {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly value: number;
  /** 0 to 10. */
  readonly confidence: number;
}

export interface KeyResult {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly target: number;
  readonly checkIns: readonly CheckIn[];
}

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly kind: 'committed' | 'aspirational';
  /** Place in `PEOPLE`. */
  readonly owner: number;
  readonly keyResults: readonly KeyResult[];
}

const VERBS = ['Shorten', 'Raise', 'Halve', 'Double', 'Steady', 'Open', 'Settle', 'Mend'];
const THINGS = [
  'waiting time',
  'answer rate',
  'open defects',
  'repeat visits',
  'energy use',
  'page weight',
  'first replies',
];
const PLACES = ['in the north', 'for new users', 'at night', 'in the shop', 'on phones', 'across teams'];
const WEEKS = [
  '2026-07-02',
  '2026-07-09',
  '2026-07-16',
  '2026-07-23',
  '2026-07-30',
  '2026-08-06',
  '2026-08-13',
];

/** `count` goals, the same every time. One way in two goes down; a sixth of the goals is "in the north". */
export function quarterGoals(count: number): readonly Goal[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `goal-${index}`,
    title: `${VERBS[index % 8]} ${THINGS[index % 7]} ${PLACES[index % 6]} (${index + 1})`,
    kind: index % 10 < 7 ? 'committed' : 'aspirational',
    owner: index % PEOPLE.length,
    keyResults: [0, 1, 2].map((at) => {
      const low = 10 + ((index * 7 + at * 13) % 40);
      const high = low + 20 + ((index * 3 + at * 5) % 40);
      const [start, target] = (index + at) % 2 ? [high, low] : [low, high];
      // Done by the end of the period at 1: from far behind the pace to beyond the target.
      const speed = index % 9 === 8 ? 2.1 : 0.5 + ((index % 5) / 5) * 0.7 + at * 0.05;
      return {
        id: `goal-${index}-${at}`,
        title: `${THINGS[(index + at + 1) % 7]} per week`,
        start,
        target,
        checkIns: WEEKS.map((date, week) => ({
          id: `goal-${index}-${at}-${week}`,
          date,
          value: Math.round((start + (target - start) * speed * ((week + 1) / 14)) * 10) / 10,
          confidence: (index + at + week) % 11,
        })),
      };
    }),
  }));
}
