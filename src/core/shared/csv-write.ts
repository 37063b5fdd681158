import type { CsvDelimiter } from './csv-read';
import { escapeFormula } from './csv-formula';

export type CsvCell = string | number | boolean | null | undefined;

export interface CsvWriteOptions {
  /** @default ',' */
  readonly delimiter?: CsvDelimiter | undefined;
  /** Of numbers. Spreadsheets of languages with a comma part cells with semicolons. @default '.' */
  readonly decimal?: '.' | ',' | undefined;
  /** A byte order mark, without which Excel takes UTF-8 for another encoding. @default true */
  readonly bom?: boolean | undefined;
  /** `escape` puts an apostrophe before what a spreadsheet would run. @default 'escape' */
  readonly formulas?: 'escape' | 'keep' | undefined;
}

/**
 * Writes RFC 4180: CRLF after each row, quotes only where needed. `null` and `undefined` are empty cells, numbers are
 * written in full (not finite: empty). What `readCsv` with `formulas: 'unescape'` reads back is the same text.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], options: CsvWriteOptions = {}): string {
  const { delimiter = ',', decimal = '.', bom = true, formulas = 'escape' } = options;
  const cell = (value: CsvCell) => {
    if (typeof value === 'number')
      return Number.isFinite(value) ? quote(String(value).replace('.', decimal), delimiter) : '';
    const text = String(value ?? '');
    return quote(formulas === 'escape' ? escapeFormula(text) : text, delimiter);
  };
  const lines = rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`);
  return (bom ? '\uFEFF' : '') + lines.join('');
}

/** Any of the delimiters asks for quotes, so that a reader that guesses is not misled. */
function quote(text: string, delimiter: string): string {
  return /[",;|\t\r\n\uFEFF]/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
