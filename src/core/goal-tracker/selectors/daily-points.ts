import type { CheckInRecord } from '../goals.types';

/** What counts of one day: the last check-in made for it. */
export interface DailyPoint {
  readonly date: string;
  readonly value: number;
  readonly confidence: number | null;
  readonly checkIn: CheckInRecord;
}

const made = new WeakMap<readonly CheckInRecord[], readonly DailyPoint[]>();
const NONE: readonly DailyPoint[] = [];

/** One point per day, ascending, of check-ins as `checkInsByKeyResult` sorts them. The same list for the same check-ins. */
export function dailyPoints(checkIns: readonly CheckInRecord[] | undefined): readonly DailyPoint[] {
  if (!checkIns) return NONE;
  let points = made.get(checkIns);
  if (points) return points;
  points = checkIns.flatMap((checkIn, index) => {
    const { date, value, confidence = null } = checkIn;
    return checkIns[index + 1]?.date === date ? [] : [{ date, value, confidence, checkIn }];
  });
  made.set(checkIns, points);
  return points;
}

/** The last point up to a day, that day included. */
export function pointOn(points: readonly DailyPoint[], today: string): DailyPoint | undefined {
  return points.findLast(({ date }) => date <= today);
}
