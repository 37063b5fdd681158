import type { Format } from '../shared/useFormat';

/** Seconds over that are still told. A board that is opened again after weeks has nothing to count. */
const MOST_OVER = 3600;

/** Milliseconds as `m:ss` in the reader's digits; what is over as `-m:ss`, up to an hour. Whole seconds, rounded up. */
export function clockText(format: Pick<Format, 'number'>, milliseconds: number): string {
  const seconds = Math.max(-MOST_OVER, Math.ceil(milliseconds / 1000));
  const whole = Math.abs(seconds);
  const rest = whole % 60;
  const digits = `${format.number(Math.floor(rest / 10))}${format.number(rest % 10)}`;
  return `${seconds < 0 ? '-' : ''}${format.number(Math.floor(whole / 60))}:${digits}`;
}
