import { isBlank } from '../../../shared/csv-table';
import { parseNumber, type NumberSigns } from '../../../shared/parse-number';
import { bareNumber, NUMBER_COLUMNS } from './cells';
import { GOAL_COLUMNS } from './columns';
import type { GoalImportPlan } from './plan';

const POINT: NumberSigns = {};
/** Ours never group digits: there `1.234` is one and a bit. */
const OUR_WAYS: readonly NumberSigns[] = [POINT, { decimal: ',' }];
const WAYS: readonly NumberSigns[] = [POINT, { decimal: ',', group: '.' }, { decimal: '.', group: ',' }];

/**
 * How a file writes its numbers: with a point or a comma and no groups in our own, else as the host says, or in the way in
 * which most of them can be read. One way for the whole file: `1.234` and `1.234,5` in two rows of it are of one language.
 */
export function signsOf({ columns, rows }: GoalImportPlan, given: NumberSigns | undefined): NumberSigns {
  const isOurs = GOAL_COLUMNS.every((name) => columns.some((column) => column.name === name));
  const cells = columns.flatMap(({ to }, at) =>
    NUMBER_COLUMNS.has(to as never) ? rows.flatMap((row) => (isBlank(row[at]) ? [] : row[at]!)) : [],
  );
  const unread = (signs: NumberSigns) =>
    cells.filter((cell) => parseNumber(bareNumber(cell), signs) === undefined).length;
  const possible = isOurs ? OUR_WAYS : given ? [given, ...WAYS] : WAYS;
  const ways = possible.map((signs) => ({ signs, count: unread(signs) }));
  return ways.reduce((best, way) => (way.count < best.count ? way : best)).signs;
}
