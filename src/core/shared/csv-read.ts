import { problem, type Problem, type Result } from './problem';
import { unescapeFormula } from './csv-formula';

export type CsvDelimiter = ',' | ';' | '\t' | '|';

export interface CsvReadOptions {
  /** @default the one of comma, semicolon, tab and bar that splits the first rows most evenly */
  readonly delimiter?: CsvDelimiter | undefined;
  /** Takes off the apostrophes that `writeCsv` put before formulas. @default false */
  readonly formulas?: 'keep' | 'unescape' | undefined;
}

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: CsvDelimiter;
  /** The line of the text, from 1, on which each row begins: cells may hold line breaks. */
  readonly lines: readonly number[];
}

/** More cells than this are refused, against exhausted memory. */
const MAX_CELLS = 1_000_000;

/**
 * Reads CSV as RFC 4180 has it, and what programs make of it: a byte order mark, CRLF, LF or CR, line breaks in quoted
 * cells, a quote in the middle of an unquoted cell (kept). Rows may differ in length; an empty line is a row of one
 * empty cell; a line break at the end makes no row. Broken quotes are a problem with the row where the cell began
 * (`unreadable`, path `[row, column]` counted from 0, value `row` counted from 1), never a guess.
 */
export function readCsv(text: string, options: CsvReadOptions = {}): Result<CsvTable> {
  if (typeof text !== 'string') return { ok: false, problems: [problem('unreadable', [])] };
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = options.delimiter ?? detectDelimiter(body);
  const read = readRows(body, delimiter, MAX_CELLS);
  if ('code' in read) return { ok: false, problems: [read] };
  const rows = options.formulas === 'unescape' ? read.rows.map((row) => row.map(unescapeFormula)) : read.rows;
  return { ok: true, value: { rows, delimiter, lines: read.lines }, warnings: [] };
}

function readRows(
  text: string,
  delimiter: string,
  limit: number,
): { rows: string[][]; lines: number[] } | Problem {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let start = 0;
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  while (at < text.length || row.length > 0) {
    if (++cells > limit) return problem('tooMany', [rows.length], { max: limit });
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    const next = cell ? text[cell.end] : undefined;
    if (!cell || (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')) {
      return problem('unreadable', [rows.length, row.length], { row: rows.length + 1 });
    }
    row.push(cell.value);
    at = cell.end + 1;
    if (next === delimiter) continue;
    if (next === '\r' && text[at] === '\n') at++;
    rows.push(row);
    lines.push(line);
    line += text.slice(start, at).match(/\r\n|\r|\n/g)?.length ?? 0;
    start = at;
    row = [];
  }
  return { rows, lines };
}

interface Cell {
  readonly value: string;
  /** Where the character after the cell stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

/** `undefined` when the quote is never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  let value = '';
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

/** Rows looked at to tell delimiters apart. */
const SAMPLE_ROWS = 10;
const SAMPLE_TEXT = 20_000;

function detectDelimiter(text: string): CsvDelimiter {
  // Cut after whole lines, so that a row is not halved.
  const sample = text.length > SAMPLE_TEXT ? text.slice(0, text.lastIndexOf('\n', SAMPLE_TEXT) + 1) : text;
  const scores = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const read = readRows(sample, delimiter, MAX_CELLS);
    if ('code' in read) return { delimiter, score: -1 };
    const widths = read.rows.slice(0, SAMPLE_ROWS).map((row) => row.length);
    const even = widths.filter((width) => width > 1 && width === widths[0]).length;
    return { delimiter, score: even * 1000 + Math.max(0, ...widths) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}
