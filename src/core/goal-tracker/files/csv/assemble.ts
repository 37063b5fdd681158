import type { RejectedRow } from '../../../shared/csv-table';
import { keyBetween } from '../../../shared/order-key';
import { problem, type Problem } from '../../../shared/problem';
import { checkRecord } from '../../../shared/validate-document';
import type { GoalRecords } from '../../goals.commands.types';
import { goalsSchema } from '../../goals.schema';
import type { CheckInRecord, GoalRecord, KeyResultRecord, PeriodRecord } from '../../goals.types';
import type { GoalRow } from './cells';
import type { GoalImportOptions } from './read';

interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly row: GoalRow;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Rows that have been read, put together to records; what the schema refuses of a row is handed back. */
export function assemble(
  rows: readonly ReadRow[],
  options: GoalImportOptions,
): { readonly records: GoalRecords; readonly refused: readonly RejectedRow[] } {
  const { env, document } = options;
  const made = {
    periods: new Map<string, PeriodRecord>(),
    goals: new Map<string, Mutable<GoalRecord>>(),
    keyResults: new Map<string, KeyResultRecord>(),
    checkIns: [] as CheckInRecord[],
  };
  const parents: { readonly goal: Mutable<GoalRecord>; readonly parent: string }[] = [];
  const titles = new Set([
    ...rows.map(({ row }) => row.goal),
    ...Object.values(document?.goals ?? {}).map(({ title }) => title),
  ]);
  const refused: RejectedRow[] = [];
  const periodsByTitle = new Map(Object.values(document?.periods ?? {}).map((one) => [one.title, one]));
  // After what is there: otherwise they would stand among it.
  let order = lastOf([...Object.values(document?.goals ?? {}), ...Object.values(document?.periods ?? {})]);
  const nextOrder = () => (order = keyBetween(order, null));

  for (const { line, cells, row } of rows) {
    const problems: Problem[] = [];
    const check = <R extends { readonly id: string }>(collection: string, record: R): R => {
      const { problems: found } = checkRecord(goalsSchema.collections[collection]!, record.id, record, false);
      for (const { code, path, values, severity } of found)
        if (severity === 'error') problems.push(problem(code, [line, ...path], values));
      return record;
    };
    if (row.parent !== undefined && (row.parent === row.goal || !titles.has(row.parent)))
      problems.push(problem('unknownReference', [line, 'parent'], { id: row.parent.slice(0, 100) }));
    const period = periodOf(row);
    const goalKey = JSON.stringify([period?.id ?? options.period ?? null, row.goal]);
    const goal =
      made.goals.get(goalKey) ??
      check('goals', {
        id: env.createId(),
        title: row.goal!,
        order: nextOrder(),
        period: period?.id ?? options.period ?? null,
        kind: row.kind ?? 'committed',
        level: row.level ?? 'team',
        owners: Object.fromEntries((row.owners ?? []).map((person) => [person, true as const])),
        ...given({ why: row.why, principle: row.principle, weight: row.goalWeight }),
      });
    const resultKey = JSON.stringify([goalKey, row.keyResult]);
    const keyResult = made.keyResults.get(resultKey) ?? newKeyResult(row, goal.id, check);
    const checkIn = keyResult && newCheckIn(row, keyResult, check);
    if (problems.length > 0) {
      refused.push({ line, cells, problems });
      continue;
    }
    if (period && !periodsByTitle.has(period.title)) periodsByTitle.set(period.title, period);
    if (period && !document?.periods[period.id]) made.periods.set(period.id, period);
    made.goals.set(goalKey, goal);
    if (row.parent !== undefined) parents.push({ goal, parent: row.parent });
    if (keyResult) made.keyResults.set(resultKey, keyResult);
    if (checkIn) made.checkIns.push(checkIn);

    function periodOf({ period: title, periodStart, periodEnd }: GoalRow): PeriodRecord | undefined {
      if (title === undefined) return undefined;
      const known = periodsByTitle.get(title);
      if (known) return known;
      const [start, end] = [periodStart ?? options.span?.start, periodEnd ?? options.span?.end];
      if (start === undefined || end === undefined)
        problems.push(problem('missingField', [line, 'periodEnd']));
      else if (end < start) problems.push(problem('outOfRange', [line, 'periodEnd'], { min: start }));
      else return check('periods', { id: env.createId(), title, start, end, order: nextOrder() });
      return undefined;
    }
  }

  const goals = [...made.goals.values()];
  const known = [...goals, ...Object.values(document?.goals ?? {})];
  for (const { goal, parent } of parents) {
    // The row of that title may have been handed back: then there is nothing to serve.
    const found = known.find((one) => one.title === parent && one !== goal);
    if (found) goal.parent = found.id;
  }
  const records = {
    periods: byId([...made.periods.values()]),
    goals: byId(goals as readonly GoalRecord[]),
    keyResults: byId([...made.keyResults.values()]),
    checkIns: byId(made.checkIns),
  };
  return { records, refused };

  function newKeyResult(row: GoalRow, goal: string, check: Check): KeyResultRecord | undefined {
    const { keyResult: title, start = 0, unit, weight, upper } = row;
    if (title === undefined) return undefined;
    const target = row.target ?? (row.metric === 'binary' || row.metric === undefined ? 1 : start);
    const metric =
      row.metric ?? (row.target === undefined ? 'binary' : target < start ? 'decrease' : 'increase');
    const record = { id: env.createId(), goal, title, order: nextOrder(), metric, start, target };
    return check('keyResults', { ...record, ...given({ unit, weight, upper }) });
  }

  function newCheckIn(
    row: GoalRow,
    { id: keyResult }: KeyResultRecord,
    check: Check,
  ): CheckInRecord | undefined {
    const { value, date = options.today, confidence, note, author } = row;
    if (value === undefined) return undefined;
    const record = { id: env.createId(), keyResult, date, at: env.now(), value };
    return check('checkIns', { ...record, ...given({ confidence, note, author }) });
  }
}

function lastOf(records: readonly { readonly order: string }[]): string | null {
  return records.reduce<string | null>(
    (last, { order }) => (last === null || order > last ? order : last),
    null,
  );
}

type Check = <R extends { readonly id: string }>(collection: string, record: R) => R;

function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): { readonly [id: string]: R } {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
