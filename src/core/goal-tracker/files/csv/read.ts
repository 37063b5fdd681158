import type { Env } from '../../../shared/command';
import { beyondColumns, isBlank, unusedColumns, type RejectedRow } from '../../../shared/csv-table';
import { problem, type Problem } from '../../../shared/problem';
import type { GoalRecords } from '../../goals.commands.types';
import type { GoalsDocument } from '../../goals.types';
import { assemble } from './assemble';
import { readCell, type CellOptions, type GoalRow } from './cells';
import { signsOf } from './number-signs';
import type { GoalImportPlan } from './plan';

export interface GoalImportOptions extends CellOptions {
  readonly env: Pick<Env, 'createId' | 'now'>;
  /** Periods, and goals that rows name as parents, are looked up here first, by title. */
  readonly document?: GoalsDocument;
  /** The period of rows that name none, by id; and the days of a new one that the file does not say. */
  readonly period?: string | null;
  readonly span?: { readonly start: string; readonly end: string };
  /** The day of values without one. */
  readonly today: string;
}

export interface GoalImport {
  /** For `goals.import`. */
  readonly records: GoalRecords;
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly Problem[];
}

/**
 * Makes records of a plan. Rows with the same goal (in the same period) and key result belong together, so that a file may
 * have a row per check-in. A row in which anything does not fit is left out as a whole and reported with its line; all
 * others go in.
 */
export function importGoals(plan: GoalImportPlan, options: GoalImportOptions): GoalImport {
  const rejected: RejectedRow[] = [];
  const read = { ...options, numbers: signsOf(plan, options.numbers) };
  const good: { line: number; cells: readonly string[]; row: GoalRow }[] = [];
  plan.rows.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const line = plan.lines[index]!;
    const row: GoalRow = {};
    const problems = [...beyondColumns(plan.columns.length, cells, [line])];
    plan.columns.forEach(({ name, to }, at) => {
      if (to === null || to === 'ignore') return;
      const wrong = readCell(row, to, cells[at] ?? '', [line, name], read);
      if (wrong) problems.push(wrong);
    });
    if (row.goal === undefined) problems.push(problem('missingField', [line, nameOf(plan, 'goal')]));
    if (problems.length > 0) rejected.push({ line, cells, problems });
    else good.push({ line, cells, row });
  });
  const { records, refused } = assemble(good, options);
  return {
    records,
    rejected: [...rejected, ...refused].sort((a, b) => a.line - b.line),
    warnings: unusedColumns(plan.columns, plan.rows),
  };
}

const nameOf = ({ columns }: GoalImportPlan, to: string): string =>
  columns.find((column) => column.to === to)?.name ?? to;
