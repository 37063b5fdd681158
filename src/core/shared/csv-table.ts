import { readCsv, type CsvDelimiter } from './csv-read';
import { problem, type Path, type Problem, type Result } from './problem';

/** A CSV file with a heading, before anybody has said what its columns are. */
export interface CsvImportTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line in the file, from 1, on which each of `rows` begins. */
  readonly lines: readonly number[];
  readonly delimiter: CsvDelimiter;
}

/** A row that did not go in, as it stands in the file. */
export interface RejectedRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Paths are `[line, heading]`. */
  readonly problems: readonly Problem[];
}

/** `unreadable` with the row for broken quotes, `noItems` for a file without a heading. Formulas are unescaped. */
export function readCsvTable(
  text: string,
  options: { readonly delimiter?: CsvDelimiter } = {},
): Result<CsvImportTable> {
  const read = readCsv(text, { ...options, formulas: 'unescape' });
  if (!read.ok) return read;
  const { rows, lines, delimiter } = read.value;
  const [headings, ...body] = rows;
  if (!headings || headings.every(isBlank)) return { ok: false, problems: [problem('noItems', [])] };
  return { ok: true, value: { headings, rows: body, lines: lines.slice(1), delimiter }, warnings: [] };
}

export const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** Cells beyond the last heading belong to nothing. */
export function beyondColumns(columns: number, cells: readonly string[], path: Path): readonly Problem[] {
  return cells.slice(columns).every(isBlank) ? [] : [problem('tooMany', path, { max: columns })];
}

/** Columns with content that went nowhere: `unknownReference`, path `['columns', heading]`. */
export function unusedColumns(
  columns: readonly { readonly name: string; readonly to: unknown }[],
  rows: readonly (readonly string[])[],
): readonly Problem[] {
  return columns.flatMap(({ name, to }, index) =>
    to === null && rows.some((cells) => !isBlank(cells[index]))
      ? [problem('unknownReference', ['columns', name], { id: name }, 'warning')]
      : [],
  );
}
