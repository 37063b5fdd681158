import type { Place } from './label-places';

/**
 * The days on which a month begins, from the first of some days to the last.
 *
 * @param dayOfMonth What a calendar calls a day: 1 to 28 and beyond. No month has fewer than five days.
 */
export function monthStarts(
  first: number,
  last: number,
  dayOfMonth: (day: number) => number,
): readonly number[] {
  const starts: number[] = [];
  for (let day = first; day <= last; day++)
    if (dayOfMonth(day) === 1) {
      starts.push(day);
      day += 3;
    }
  return starts;
}

/** Days worth a mark on a line: beginnings of months, and the ends of the line where there are hardly any. */
export function marksOf(first: number, last: number, dayOfMonth: (day: number) => number): readonly number[] {
  const starts = monthStarts(first, last, dayOfMonth);
  return starts.length > 1 ? starts : [...new Set([first, ...starts, last])];
}

/**
 * Every mark, or every second, third … of them, so that the labels below them do not touch. Each stands in the middle below
 * its mark, moved as far as the line's ends demand. `x` is the middle of a label, in order from either side.
 */
export function spreadLabels<L extends { readonly x: number; readonly width: number }>(
  labels: readonly L[],
  length: number,
  gap: number,
): readonly (L & { readonly middle: Place['x'] })[] {
  const placed = labels.map((label) => ({
    ...label,
    middle: Math.max(label.width / 2, Math.min(length - label.width / 2, label.x)),
  }));
  for (let each = 1; each < placed.length; each++) {
    const some = placed.filter((_, index) => index % each === 0);
    const fits = some.every((one, index) => {
      const next = some[index + 1];
      return !next || Math.abs(next.middle - one.middle) >= (one.width + next.width) / 2 + gap;
    });
    if (fits) return some;
  }
  return placed.slice(0, 1);
}
