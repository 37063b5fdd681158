import { writeCsv, type CsvCell, type CsvWriteOptions } from '../../../shared/csv-write';
import { own } from '../../../shared/json';
import type { CheckInRecord } from '../../goals.types';
import { checkInsByKeyResult } from '../../selectors/groupings';
import type { GoalReading, GoalsReading, KeyResultReading } from '../../selectors/reading.types';
import { GOAL_COLUMNS, type GoalColumn } from './columns';

export interface GoalCsvOptions extends Pick<CsvWriteOptions, 'delimiter' | 'decimal' | 'bom'> {
  /** `keyResults`: a row for each with its value on the day. `checkIns`: a row for each of all values. @default 'keyResults' */
  readonly rows?: 'keyResults' | 'checkIns';
}

/**
 * Goals as CSV that `planGoalImport` reads back: periods, goals, key results and values; stances, logs and whatever else there
 * is are only in JSON. Days as `YYYY-MM-DD`, several owners with semicolons. Cells that a spreadsheet
 * would run are made harmless.
 */
export function goalsToCsv(
  reading: GoalsReading,
  rows: readonly GoalReading[] = reading.goals(),
  { rows: layout = 'keyResults', ...csv }: GoalCsvOptions = {},
): string {
  const lines = rows.flatMap((goal) => {
    if (goal.keyResults.length === 0) return [goalCells(reading, goal)];
    return goal.keyResults.flatMap((one) =>
      valuesOf(reading, one, layout).map((checkIn) => ({
        ...goalCells(reading, goal),
        ...keyResultCells(one),
        ...checkInCells(checkIn),
      })),
    );
  });
  const table = lines.map((line: Cells) => GOAL_COLUMNS.map((column) => line[column]));
  return writeCsv([GOAL_COLUMNS, ...table], csv);
}

type Cells = { readonly [C in GoalColumn]?: CsvCell };

function valuesOf(
  { document }: GoalsReading,
  { keyResult, last }: KeyResultReading,
  layout: 'keyResults' | 'checkIns',
): readonly (CheckInRecord | undefined)[] {
  const all = layout === 'checkIns' ? checkInsByKeyResult(document.checkIns).get(keyResult.id) : undefined;
  return all ?? [last?.checkIn];
}

function goalCells({ document }: GoalsReading, { goal, period }: GoalReading): Cells {
  const parent = goal.parent == null ? undefined : own(document.goals, goal.parent);
  return {
    period: period?.title,
    periodStart: period?.start,
    periodEnd: period?.end,
    goal: goal.title,
    why: goal.why,
    kind: goal.kind,
    level: goal.level,
    owners: Object.keys(goal.owners).join('; '),
    principle: goal.principle,
    parent: parent?.title,
    goalWeight: goal.weight,
  };
}

function keyResultCells({ keyResult }: KeyResultReading): Cells {
  const { title, metric, start, target, upper, unit, weight } = keyResult;
  return { keyResult: title, metric, start, target, upper, unit, weight };
}

function checkInCells(checkIn: CheckInRecord | undefined): Cells {
  if (!checkIn) return {};
  const { date, value, confidence, note, author } = checkIn;
  return { date, value, confidence, note, author };
}
