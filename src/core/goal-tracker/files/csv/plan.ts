import type { CsvDelimiter } from '../../../shared/csv-read';
import { readCsvTable, type CsvImportTable } from '../../../shared/csv-table';
import type { Result } from '../../../shared/problem';
import { matchGoalColumns, type GoalColumn, type GoalImportColumn } from './columns';

/** A file that was read, and what its columns are taken for. Change `columns[n].to` before it is imported. */
export interface GoalImportPlan extends Omit<CsvImportTable, 'headings'> {
  readonly columns: readonly GoalImportColumn[];
}

/** `unreadable` with the row for broken quotes, `noItems` for a file without a heading. Up to a million cells. */
export function planGoalImport(
  text: string,
  options: {
    readonly delimiter?: CsvDelimiter;
    /** What more headings mean. */
    readonly headings?: { readonly [heading: string]: GoalColumn };
  } = {},
): Result<GoalImportPlan> {
  const read = readCsvTable(text, options);
  if (!read.ok) return read;
  const { headings, ...table } = read.value;
  return {
    ok: true,
    value: { ...table, columns: matchGoalColumns(headings, options.headings) },
    warnings: [],
  };
}
