import { varianceOf } from './moments';
import { isPresent, itemCount, type Rows } from './values';

export interface Alpha {
  /** −∞ to 1; `null` with fewer than two items or two complete rows, or when the sums do not differ. */
  readonly alpha: number | null;
  /** Complete rows, which alone were used (listwise deletion). */
  readonly n: number;
  /** Items per row. */
  readonly items: number;
  /** An item likely has to be reversed: consistent items cannot have a negative alpha. */
  readonly negative: boolean;
}

/**
 * Cronbach's alpha, how consistently items measure one thing: k / (k − 1) · (1 − Σs²ᵢ / s²ₜ), variances with n − 1, over
 * rows without a missing answer. Turn reversed items before. Source: Cronbach 1951; as `cronbach` of R's multilevel 2.8.
 *
 * @param rows respondents × items, `null` is missing
 */
export function cronbachAlpha(rows: Rows): Alpha {
  const items = itemCount(rows);
  const complete = rows.filter(
    (row) => row.length === items && row.every(isPresent),
  ) as readonly (readonly number[])[];
  const alpha = items < 2 ? null : alphaOf(complete, items);
  return { alpha, n: complete.length, items, negative: alpha !== null && alpha < 0 };
}

function alphaOf(rows: readonly (readonly number[])[], items: number): number | null {
  const total = varianceOf(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  // Sums of fractions that are equal may differ in the last binary digit.
  if (total === null || total < 1e-12) return null;
  let sum = 0;
  for (let item = 0; item < items; item += 1) sum += varianceOf(rows.map((row) => row[item])) ?? 0;
  const alpha = (items / (items - 1)) * (1 - sum / total);
  return Number.isFinite(alpha) ? Math.min(1, alpha) : null;
}
