import { beyondColumns, isBlank, unusedColumns, type RejectedRow } from '../../shared/csv-table';
import { problem, type Problem } from '../../shared/problem';
import type { Instrument } from '../../trust-assessment/instrument.types';
import type { Response } from '../../trust-assessment/response.types';
import { emptyDraft, putCell, toResponse, type Draft } from './cells';
import { targetOf, type ColumnTarget } from './columns';
import type { ResponseImportPlan } from './plan';

export interface ResponseImport {
  readonly responses: readonly Response[];
  readonly rejected: readonly RejectedRow[];
  /** Columns with content that went nowhere: `unknownReference`, path `['columns', heading]`. */
  readonly warnings: readonly Problem[];
}

/**
 * Makes responses of a plan. A row in which anything does not fit is left out as a whole and reported with its line; all
 * others go in. Every cell of the file is in a response, in a rejected row, in a column that was set to `ignore` or that
 * a warning names, or empty.
 */
export function importResponses(instrument: Instrument, plan: ResponseImportPlan): ResponseImport {
  const read = plan.layout === 'long' ? readLong : readWide;
  const rejected: RejectedRow[] = [];
  const drafts = read(instrument, plan, (line, cells, problems) => rejected.push({ line, cells, problems }));
  return {
    responses: drafts.map((draft) => toResponse(instrument, draft)),
    rejected,
    warnings: unusedColumns(plan.columns, plan.rows),
  };
}

type Reject = (line: number, cells: readonly string[], problems: readonly Problem[]) => void;

function readWide(instrument: Instrument, plan: ResponseImportPlan, reject: Reject): readonly Draft[] {
  return plan.rows.flatMap((cells, index) => {
    const line = plan.lines[index]!;
    if (cells.every(isBlank)) return [];
    const draft = emptyDraft();
    const problems = [...beyondColumns(plan.columns.length, cells, [line])];
    plan.columns.forEach(({ name, to }, at) => {
      const wrong = to && putCell(instrument, draft, to, cells[at] ?? '', [line, name]);
      if (wrong) problems.push(wrong);
    });
    if (problems.length === 0) return [draft];
    reject(line, cells, problems);
    return [];
  });
}

function readLong(instrument: Instrument, plan: ResponseImportPlan, reject: Reject): readonly Draft[] {
  const at = (kind: ColumnTarget['kind']) => plan.columns.findIndex(({ to }) => to?.kind === kind);
  const places = { response: at('response'), field: at('field'), value: at('value') };
  const nameOf = (place: keyof typeof places) => plan.columns[places[place]]?.name ?? place;
  const drafts = new Map<string, Draft>();
  plan.rows.forEach((cells, index) => {
    const line = plan.lines[index]!;
    if (cells.every(isBlank)) return;
    const problems = [...beyondColumns(plan.columns.length, cells, [line])];
    const id = cells[places.response]?.trim() ?? '';
    if (id === '') problems.push(problem('missingField', [line, nameOf('response')]));
    const field = cells[places.field] ?? '';
    const target = targetOf(instrument, field);
    const known = target && ['item', 'comment', 'group'].includes(target.kind);
    if (!known)
      problems.push(problem('unknownReference', [line, nameOf('field')], { id: field.slice(0, 100) }));
    const draft = drafts.get(id) ?? { ...emptyDraft(), id };
    if (known && problems.length === 0) {
      const wrong = putCell(instrument, draft, target, cells[places.value] ?? '', [line, nameOf('value')]);
      if (wrong) problems.push(wrong);
    }
    if (problems.length > 0) reject(line, cells, problems);
    else drafts.set(id, draft);
  });
  return [...drafts.values()];
}
