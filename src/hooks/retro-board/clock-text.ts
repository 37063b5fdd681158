import type { Format } from '../shared/useFormat';

/** Milliseconds as `m:ss` in the reader's digits; what is over as `-m:ss`. Whole seconds, rounded up. */
export function clockText(format: Pick<Format, 'number'>, milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const whole = Math.abs(seconds);
  const rest = whole % 60;
  const digits = `${format.number(Math.floor(rest / 10))}${format.number(rest % 10)}`;
  return `${seconds < 0 ? '-' : ''}${format.number(Math.floor(whole / 60))}:${digits}`;
}

/** What is announced of a timer. */
export type TimerMark = 'minuteLeft' | 'secondsLeft' | 'up';

const MARKS: readonly (readonly [TimerMark, number])[] = [
  ['up', 0],
  ['secondsLeft', 10_000],
  ['minuteLeft', 60_000],
];

/**
 * The mark that was passed between two looks at the clock, the latest where there were several (a device that slept). A
 * mark that the whole timer is no longer than is none.
 */
export function markBetween(before: number, after: number, duration: number): TimerMark | null {
  for (const [mark, at] of MARKS) if (before > at && after <= at && duration > at) return mark;
  return null;
}
