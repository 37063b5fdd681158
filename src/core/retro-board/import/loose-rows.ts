import { unescapeFormula } from '../../shared/csv-formula';
import type { Row } from './read-table';
import type { Reporter } from './report';

/** Cells that are read at all, against exhausted memory. */
const MAX_CELLS = 1_000_000;

/** Text in which the next line is looked for. */
const MAX_LINES = 100_000;

/**
 * Rows of CSV with broken quotes. A quoted cell ends at a quote before a delimiter or line break; another quote in it
 * stands for itself. One that never ends is, where the next line is as wide as the first row, a quote that stands for
 * itself, else a cell that runs to the end of the file (which was cut).
 */
export function looseRows(
  text: string,
  delimiter: string,
  formulas: 'keep' | 'unescape',
  report: Reporter,
): readonly Row[] | undefined {
  const rows: Row[] = [];
  const done = formulas === 'unescape' ? unescapeFormula : (cell: string) => cell;
  let at = 0;
  let line = 1;
  let cells: string[] = [];
  let start = line;
  let count = 0;
  // From the first quote that is never closed on, none is: they are not looked for again.
  let neverClosed = false;
  while (at < text.length || cells.length > 0) {
    if (++count > MAX_CELLS) {
      report.error('tooMany', [], { max: MAX_CELLS });
      return undefined;
    }
    const starts = text[at] === '"';
    const closed: LooseCell | undefined =
      starts && !neverClosed ? closedCell(text, at, delimiter) : undefined;
    neverClosed ||= starts && !closed;
    const cell =
      closed ??
      (starts ? openCell(text, at, delimiter, rows[0]?.cells.length) : undefined) ??
      plainCell(text, at, delimiter);
    if (closed?.stray) report.warn('strayQuote', [], undefined, line);
    if (starts && !closed) report.warn('openQuote', [], undefined, line);
    cells.push(done(cell.value));
    line += text.slice(at, cell.end).match(/\r\n|\r|\n/g)?.length ?? 0;
    const next = text[cell.end];
    at = cell.end + 1;
    if (next === delimiter) continue;
    if (next === '\r' && text[at] === '\n') at++;
    rows.push({ cells, line: start });
    cells = [];
    if (next !== undefined) line++;
    start = line;
  }
  return rows;
}

interface LooseCell {
  readonly value: string;
  readonly end: number;
  /** A quote in it was not doubled. */
  readonly stray?: boolean;
}

function plainCell(text: string, from: number, delimiter: string): LooseCell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end++;
  return { value: text.slice(from, end), end };
}

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r';

function closedCell(text: string, from: number, delimiter: string): LooseCell | undefined {
  let value = '';
  let stray = false;
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    value += text.slice(at, quote);
    const next = text[quote + 1];
    if (next === undefined || next === delimiter || isBreak(next)) return { value, end: quote + 1, stray };
    value += '"';
    if (next === '"') at = quote + 2;
    else {
      stray = true;
      at = quote + 1;
    }
  }
}

/** All that is left, unless the next line is a row like the first. */
function openCell(
  text: string,
  from: number,
  delimiter: string,
  width: number | undefined,
): LooseCell | undefined {
  const [, next] = text.slice(from, from + MAX_LINES).split(/\r\n|\r|\n/, 2);
  const alike = width !== undefined && width > 1 && next?.split(delimiter).length === width;
  return alike ? undefined : { value: text.slice(from + 1).replaceAll('""', '"'), end: text.length };
}
