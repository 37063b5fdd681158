/** Anything that is not a finite number counts as missing. */
export type Values = readonly (number | null | undefined)[];

/** Respondents × items; `null` is missing. */
export type Rows = readonly Values[];

export const isPresent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const present = (values: Values): readonly number[] => values.filter(isPresent);

/** How many items the widest row has. */
export const itemCount = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** One item's answers. */
export const column = (rows: Rows, item: number): readonly number[] => present(rows.map((row) => row[item]));
