import { isBlank, type Row } from './read-table';
import type { Reporter } from './report';

/** A table whose first row names its columns. */
export interface NamedRow {
  readonly line: number;
  /** The cell under a heading; '' when there is none. */
  cell(name: string): string;
}

/** A heading without capitals, spaces and punctuation, as people and programs write it in many ways. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export function hasHeadings(row: Row | undefined, names: readonly string[]): boolean {
  const there = new Set(row?.cells.map(plain));
  return names.every((name) => there.has(plain(name)));
}

/**
 * The rows that are not blank. What stands under a heading that nobody asks for, or beyond the last, is reported.
 * @param read the headings that the format reads
 */
export function namedRows(
  headings: Row,
  rows: readonly Row[],
  read: readonly string[],
  report: Reporter,
): readonly NamedRow[] {
  const places = new Map<string, number>();
  headings.cells.forEach((name, index) => {
    if (!places.has(plain(name))) places.set(plain(name), index);
  });
  const used = new Set(read.flatMap((name) => places.get(plain(name)) ?? []));
  return rows
    .filter((row) => !isBlank(row))
    .map(({ cells, line }) => {
      cells.forEach((cell, index) => {
        if (used.has(index) || cell.trim() === '') return;
        const name = headings.cells[index];
        if (name === undefined) report.warn('extraCells', [], { text: cell, column: index + 1 }, line);
        else report.notCarried(name.trim() === '' ? `#${index + 1}` : name, cell);
      });
      return { line, cell: (name: string) => cells[places.get(plain(name)) ?? -1] ?? '' };
    });
}

/** A whole number of votes: '' is none; anything else is reported and counts as none. */
export function countOf(cell: string, line: number, report: Reporter): number {
  const text = cell.trim();
  if (text === '') return 0;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  report.warn('badVotes', [], { count: text.slice(0, 80) }, line);
  return 0;
}
