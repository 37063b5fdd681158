import type { Interval } from '../team-summary.types';
import { meanOf, standardDeviation } from './moments';
import { studentT } from './student-t';
import { present, type Values } from './values';

/**
 * Confidence interval for a mean: mean ± t · s / √n with n − 1 degrees of freedom. It takes the values for a sample of a
 * larger group; where nearly everybody answered, the truth lies closer to the mean than it says. Equal values give an
 * interval without width. Source: Student 1908.
 *
 * @param level 0 to 1 @default 0.95
 * @returns `null` for fewer than two values
 */
export function confidenceInterval(values: Values, level = 0.95): Interval | null {
  const numbers = present(values);
  const [mean, sd] = [meanOf(numbers), standardDeviation(numbers)];
  return mean === null || sd === null ? null : intervalOf({ n: numbers.length, mean, sd }, level);
}

/** The same from figures instead of values. */
export function intervalOf(
  { n, mean, sd }: { readonly n: number; readonly mean: number; readonly sd: number },
  level = 0.95,
): Interval | null {
  const t = studentT(n - 1, level);
  if (t === null) return null;
  const half = (t * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}
