import { readCsv, type CsvDelimiter } from '../../shared/csv-read';
import { looseRows } from './loose-rows';
import type { Reporter } from './report';

/** A row of a file. */
export interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

export interface TableOptions {
  readonly delimiter?: CsvDelimiter | undefined;
  readonly formulas?: 'keep' | 'unescape' | undefined;
}

/**
 * Rows of CSV, blank ones included. Where quotes are broken, which the strict reader refuses, a quote that is never
 * closed or is followed by more text is taken as it stands, and reported with its line.
 */
export function readTable(text: string, options: TableOptions, report: Reporter): readonly Row[] | undefined {
  const { delimiter, formulas = 'keep' } = options;
  const read = readCsv(text, { formulas, ...(delimiter ? { delimiter } : {}) });
  if (read.ok) return read.value.rows.map((cells, index) => ({ cells, line: read.value.lines[index]! }));
  const tooMany = read.problems.find(({ code }) => code === 'tooMany');
  if (tooMany) {
    report.error('tooMany', [], tooMany.values);
    return undefined;
  }
  return looseRows(text, delimiter ?? delimiterOf(text), formulas, report);
}

/** The delimiter that most often stands on the first line. */
function delimiterOf(text: string): CsvDelimiter {
  const line = text.split(/\r\n|\r|\n/, 1)[0]!;
  const counts = ([',', ';', '\t', '|'] as const).map((one) => ({ one, count: line.split(one).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).one;
}

export function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}
