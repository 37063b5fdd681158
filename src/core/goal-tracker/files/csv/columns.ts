/** What a column of a goals file holds. A row is a key result, or one of its check-ins, with all that it belongs to. */
export const GOAL_COLUMNS = [
  'period',
  'periodStart',
  'periodEnd',
  'goal',
  'why',
  'kind',
  'level',
  'owners',
  'principle',
  'parent',
  'goalWeight',
  'keyResult',
  'metric',
  'start',
  'target',
  'upper',
  'unit',
  'weight',
  'date',
  'value',
  'confidence',
  'note',
  'author',
] as const;
export type GoalColumn = (typeof GOAL_COLUMNS)[number];

export interface GoalImportColumn {
  readonly name: string;
  /** `null` where the name says nothing: choose one, or `ignore`. */
  readonly to: GoalColumn | 'ignore' | null;
}

/** What other tools call the same. */
const ALSO: Readonly<Record<string, GoalColumn>> = {
  objective: 'goal',
  kr: 'keyResult',
  measure: 'keyResult',
  owner: 'owners',
  assignee: 'owners',
  baseline: 'start',
  from: 'start',
  startvalue: 'start',
  to: 'target',
  targetvalue: 'target',
  current: 'value',
  currentvalue: 'value',
  comment: 'note',
  type: 'metric',
  quarter: 'period',
  cycle: 'period',
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/**
 * What headings mean, by our own names, some of other tools, and what the host adds (in its reader's language, say). Two
 * columns for one thing would overwrite each other: the second has to be chosen.
 */
export function matchGoalColumns(
  headings: readonly string[],
  own: { readonly [heading: string]: GoalColumn } = {},
): readonly GoalImportColumn[] {
  const names = new Map<string, GoalColumn>([
    ...Object.entries(ALSO),
    ...GOAL_COLUMNS.map((column): [string, GoalColumn] => [plain(column), column]),
    ...Object.entries(own).map(([heading, column]): [string, GoalColumn] => [plain(heading), column]),
  ]);
  const taken = new Set<GoalColumn>();
  return headings.map((name) => {
    const to = names.get(plain(name));
    if (to === undefined || taken.has(to)) return { name, to: null };
    taken.add(to);
    return { name, to };
  });
}
