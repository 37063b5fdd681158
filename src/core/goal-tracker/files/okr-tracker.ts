import { dayNumber, isoOfDay } from '../../shared/iso-date';
import { isPlainObject, type Json } from '../../shared/json';
import { keysBetween } from '../../shared/order-key';
import { parseJson } from '../../shared/parse-json';
import { problem, type Problem, type Result } from '../../shared/problem';
import { rebuild } from '../../shared/rebuild';
import { parseDocument } from '../../shared/validate-document';
import type { GoalRecords } from '../goals.commands.types';
import { goalsSchema } from '../goals.schema';
import type { GoalsDocument } from '../goals.types';
import { recordsOf } from './json';

type Row = Readonly<Record<string, Json | undefined>>;

/** As many of each as are taken in. */
const LIMITS = { periods: 500, objectives: 5000, keyResults: 20_000, checkIns: 100_000 } as const;

/**
 * Reads the data of an okr-tracker: `{periods, objectives, keyResults, checkIns}`, lists of rows that name each other by id.
 * Its times become days: an end at 21:59:59.999Z is the end of that day in the zone it was written in.
 *
 * A row that cannot be used is left out with a warning, and so is what hangs on it; an objective without a known period
 * comes in without one. A value that no check-in has is taken over as one on the period's last day.
 *
 * @returns records for `goals.import`; `notJson` for a text that was cut anywhere, `notAnObject` or `missingField` for
 * something else. Never throws
 */
export function okrTrackerImport(input: unknown): Result<GoalRecords> {
  const json = typeof input === 'string' ? parseJson(input) : rebuilt(input);
  if (!json.ok) return json;
  const data = json.value;
  if (!isPlainObject(data)) return { ok: false, problems: [problem('notAnObject', [])] };
  const absent = (['periods', 'objectives', 'keyResults'] as const).filter(
    (name) => !Array.isArray(data[name]),
  );
  if (absent.length > 0)
    return { ok: false, problems: absent.map((name) => problem('missingField', [name])) };
  const warnings: Problem[] = [];
  const rows = (name: keyof typeof LIMITS): readonly Row[] => {
    const list = Array.isArray(data[name]) ? (data[name] as readonly Json[]) : [];
    if (list.length > LIMITS[name])
      warnings.push(problem('tooMany', [name], { max: LIMITS[name] }, 'warning'));
    return list.slice(0, LIMITS[name]).map((row) => (isPlainObject(row) ? (row as Row) : {}));
  };
  const [periods, objectives, keyResults] = [rows('periods'), rows('objectives'), rows('keyResults')];
  const checkIns = rows('checkIns');
  const document = {
    schema: goalsSchema.name,
    version: goalsSchema.version,
    id: 'import',
    periods: byId('periods', periods, warnings, toPeriod),
    goals: byId('objectives', objectives, warnings, toGoal(new Set(periods.map(({ id }) => textOf(id))))),
    keyResults: byId('keyResults', keyResults, warnings, toKeyResult),
    checkIns: Object.fromEntries([
      ...checkIns.map((row, index) => toCheckIn(row, index)),
      ...currentValues({ periods, objectives, keyResults, checkIns }),
    ]),
  };
  const parsed = parseDocument<GoalsDocument>(goalsSchema, document, { salvage: true });
  if (!parsed.ok) return parsed;
  const value = attached(recordsOf(parsed.value), warnings);
  return { ok: true, value, warnings: [...warnings, ...parsed.warnings] };
}

function rebuilt(input: unknown): Result<Json> {
  try {
    const { json, problems } = rebuild(input);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: json, warnings: [] };
  } catch {
    return { ok: false, problems: [problem('unreadable', [])] };
  }
}

type ToRecord = (row: Row, order: string) => object;

/** Records by id. Of two rows with one id the first stays. */
function byId(name: string, rows: readonly Row[], warnings: Problem[], map: ToRecord): object {
  const orders = keysBetween(rows.length);
  const records = new Map<string, object>();
  rows.forEach((row, index) => {
    const id = textOf(row['id']);
    if (records.has(id)) warnings.push(problem('duplicateId', [name, index], { id }, 'warning'));
    else records.set(id, { id, ...map(row, orders[index]!) });
  });
  return Object.fromEntries(records);
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const titleOf = (row: Row): Json | undefined => row['name'] ?? row['title'] ?? row['id'];
const numberOr = (value: Json | undefined, otherwise: number): Json => value ?? otherwise;
const archivedOf = ({ archived }: Row) => (archived === true ? { archived } : {});

function toPeriod(row: Row, order: string): object {
  const end = dayOf(row['endDate'], 'end');
  return { title: titleOf(row), order, start: dayOf(row['startDate'], 'start'), end };
}

function toGoal(periods: ReadonlySet<string>) {
  return (row: Row, order: string): object => ({
    title: titleOf(row),
    order,
    period: periods.has(textOf(row['period'])) ? textOf(row['period']) : null,
    kind: 'committed',
    level: 'team',
    owners: {},
    weight: numberOr(row['weight'], 1),
    ...archivedOf(row),
  });
}

function toKeyResult(row: Row, order: string): object {
  const start = numberOr(row['startValue'], 0);
  const target = row['targetValue'];
  const falls = typeof start === 'number' && typeof target === 'number' && target < start;
  return {
    goal: textOf(row['objective']),
    title: titleOf(row),
    order,
    metric: falls ? 'decrease' : 'increase',
    start,
    target,
    weight: numberOr(row['weight'], 1),
    ...(typeof row['unit'] === 'string' && row['unit'] !== '' ? { unit: row['unit'] } : {}),
    ...archivedOf(row),
  };
}

function toCheckIn(row: Row, index: number): [string, object] {
  const id = typeof row['id'] === 'string' ? row['id'] : `check-in-${index + 1}`;
  const date = dayOf(row['timestamp'], 'at');
  const note = typeof row['comment'] === 'string' && row['comment'] !== '' ? { note: row['comment'] } : {};
  return [
    id,
    {
      id,
      keyResult: textOf(row['keyResult']),
      date,
      at: timeOf(row['timestamp']),
      value: row['value'],
      ...note,
    },
  ];
}

interface Rows {
  readonly periods: readonly Row[];
  readonly objectives: readonly Row[];
  readonly keyResults: readonly Row[];
  readonly checkIns: readonly Row[];
}

/** The current value of a key result that its check-ins do not end with. */
function currentValues({ periods, objectives, keyResults, checkIns }: Rows): [string, object][] {
  const last = new Map<Json | undefined, Row>();
  const later = (a: Row, b: Row | undefined) => !b || textOf(a['timestamp']) >= textOf(b['timestamp']);
  for (const row of checkIns) if (later(row, last.get(row['keyResult']))) last.set(row['keyResult'], row);
  return keyResults.flatMap((row): [string, object][] => {
    const { id: keyResult, currentValue: value } = row;
    if (typeof value !== 'number' || last.get(keyResult)?.['value'] === value) return [];
    const objective = objectives.find(({ id }) => id === row['objective']);
    const period = periods.find(({ id }) => id === objective?.['period']);
    const known = last.get(keyResult)?.['timestamp'];
    const date = known === undefined ? dayOf(period?.['endDate'], 'end') : dayOf(known, 'at');
    const id = `current-${textOf(keyResult)}`;
    return [[id, { id, keyResult: textOf(keyResult), date, at: 8.64e15, value }]];
  });
}

/** Only what hangs together: the rest would not be seen. */
function attached(records: GoalRecords, warnings: Problem[]): GoalRecords {
  const keep = <R extends object>(
    name: keyof GoalRecords,
    map: { readonly [id: string]: R },
    of: (record: R) => string,
    within: object,
  ) =>
    Object.fromEntries(
      Object.entries(map).filter(([id, record]) => {
        const known = Object.hasOwn(within, of(record));
        if (!known && warnings.length < 100)
          warnings.push(problem('unknownReference', [name, id], { id: of(record) }, 'warning'));
        return known;
      }),
    );
  const keyResults = keep('keyResults', records.keyResults ?? {}, ({ goal }) => goal, records.goals ?? {});
  const checkIns = keep('checkIns', records.checkIns ?? {}, ({ keyResult }) => keyResult, keyResults);
  return { ...records, keyResults, checkIns };
}

/**
 * The day of a time. Periods begin and end at midnight in the zone of whoever made them, so their times go to the nearest
 * midnight: 22:00Z begins the next day, 21:59:59.999Z ends this one.
 */
function dayOf(time: Json | undefined, what: 'start' | 'end' | 'at'): string | undefined {
  const parts = typeof time === 'string' ? /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):?(\d\d)?)?/.exec(time) : null;
  const day = parts ? dayNumber(parts[1]!) : undefined;
  if (!parts || day === undefined) return undefined;
  const hour = Number(parts[2] ?? 0);
  const atMidnight = hour + Number(parts[3] ?? 0) + Number(parts[4] ?? 0) === 0;
  if (what === 'at' || atMidnight) return isoOfDay(day);
  return isoOfDay(day + (hour >= 12 ? 1 : 0) - (what === 'end' ? 1 : 0));
}

/** Milliseconds since the epoch; 0 for no time. A check-in's only tells two of a day apart. */
function timeOf(time: Json | undefined): number {
  const day = typeof time === 'string' ? dayNumber(time.slice(0, 10)) : undefined;
  const parts = /^T(\d\d):(\d\d):?(\d\d(?:\.\d{1,3})?)?/.exec(textOf(time).slice(10)) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (day ?? 0) * 86_400_000 + Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
