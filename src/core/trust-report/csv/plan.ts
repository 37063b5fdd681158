import type { CsvDelimiter } from '../../shared/csv-read';
import { readCsvTable } from '../../shared/csv-table';
import type { Result } from '../../shared/problem';
import type { Instrument } from '../../trust-assessment/instrument.types';
import { matchColumns, type ImportColumn } from './columns';

/** `wide`: a row per response, a column per item. `long`: a row per answer. */
export type ResponseLayout = 'wide' | 'long';

/** A file that was read, and what its columns are taken for. Change `columns[n].to` before it is imported. */
export interface ResponseImportPlan {
  readonly layout: ResponseLayout;
  readonly delimiter: CsvDelimiter;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The line in the file, from 1, on which each of `rows` begins. */
  readonly lines: readonly number[];
}

/**
 * Reads a CSV file of responses and proposes what its columns are: by item id, by an item's text in any language, by
 * `response` or `id`, `comment:<subscale or item>`, `group:<name>`; `field` and `value` make it a long table. What has no
 * `to` was not recognised, is for the host to ask about, and is reported by `importResponses` if left so.
 *
 * @returns `unreadable` with the row for broken quotes, `noItems` for a file without a heading
 */
export function planResponseImport(
  instrument: Instrument,
  text: string,
  options: { readonly delimiter?: CsvDelimiter } = {},
): Result<ResponseImportPlan> {
  const read = readCsvTable(text, options);
  if (!read.ok) return read;
  const { headings, rows, lines, delimiter } = read.value;
  const columns = matchColumns(instrument, headings);
  const has = (kind: string) => columns.some(({ to }) => to?.kind === kind);
  return {
    ok: true,
    value: {
      layout: has('field') && has('value') ? 'long' : 'wide',
      delimiter,
      columns,
      rows,
      lines,
    },
    warnings: [],
  };
}
