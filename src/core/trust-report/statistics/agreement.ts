import { meanOf, varianceOf } from './moments';
import { column, isPresent, itemCount, present, type Rows, type Values } from './values';

/**
 * r_wg(j), how far raters agree on a set of items: J·r / (J·r + 1 − r) with r = 1 − s̄² / σ²E, where s̄² is the mean of
 * the items' variances (n − 1) and σ²E = (A² − 1) / 12 what answers at random over A options would have. s̄² above σ²E
 * counts as σ²E, so the result is 0 to 1: 1 when all answer alike, 0 from random on.
 * Source: James, Demaree & Wolf 1984; O'Neill 2017, doi 10.3389/fpsyg.2017.00777.
 *
 * @param rows respondents × items, `null` is missing; an item counts with two answers or more
 * @param optionCount A, the points of the scale, 2 or more
 * @returns `null` if no item has two answers or A is not a whole number from 2: one voice does not agree
 */
export function withinGroupAgreement(rows: Rows, optionCount: number): number | null {
  if (!Number.isInteger(optionCount) || optionCount < 2) return null;
  const variances = Array.from({ length: itemCount(rows) }, (_, item) =>
    varianceOf(column(rows, item)),
  ).filter(isPresent);
  const mean = meanOf(variances);
  if (mean === null) return null;
  const random = (optionCount ** 2 - 1) / 12;
  const r = 1 - Math.min(mean, random) / random;
  const items = variances.length;
  return (items * r) / (items * r + (1 - r));
}

/**
 * Average deviation around the mean, Σ|x − mean| / n, in points of the scale: 0 when all are equal. At most A / 6 counts
 * as agreement on A options. Source: Burke, Finkelstein & Dusig 1999; cutoff Burke & Dunlap 2002.
 *
 * @returns `null` of nothing
 */
export function averageDeviation(values: Values): number | null {
  const numbers = present(values);
  const mean = meanOf(numbers);
  return mean === null ? null : meanOf(numbers.map((value) => Math.abs(value - mean)));
}
