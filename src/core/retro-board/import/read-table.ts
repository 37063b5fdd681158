import { readCsv, type CsvDelimiter } from '../../shared/csv-read';
import { looseRows } from './loose-rows';
import { createReporter, type Reporter } from './report';

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
  const { delimiter = delimiterOf(text), formulas = 'keep' } = options;
  const read = readCsv(text, { formulas, delimiter });
  if (read.ok) return read.value.rows.map((cells, index) => ({ cells, line: read.value.lines[index]! }));
  const tooMany = read.problems.find(({ code }) => code === 'tooMany');
  if (tooMany) {
    report.error('tooMany', [], tooMany.values);
    return undefined;
  }
  return looseRows(text, delimiter, formulas, report);
}

/** Text and rows looked at to tell delimiters apart. */
const SAMPLE_TEXT = 20_000;
const SAMPLE_ROWS = 10;

/**
 * The delimiter that splits the first rows most evenly. Unlike the strict reader's own guess it is not misled by a
 * quote that is never closed, as in a file that was cut.
 */
function delimiterOf(text: string): CsvDelimiter {
  const sample = text.length > SAMPLE_TEXT ? text.slice(0, text.lastIndexOf('\n', SAMPLE_TEXT) + 1) : text;
  const silent = createReporter();
  const scores = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const rows = looseRows(sample, delimiter, 'keep', silent) ?? [];
    const widths = rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length);
    const even = widths.filter((width) => width > 1 && width === widths[0]).length;
    return { delimiter, score: even * 1000 + Math.max(0, ...widths) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

export function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}
