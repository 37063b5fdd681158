import type { Format } from '../shared/useFormat';

/** Milliseconds as `m:ss` in the reader's digits; what is over as `-m:ss`. Whole seconds, rounded up. */
export function clockText(format: Pick<Format, 'number'>, milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const whole = Math.abs(seconds);
  const rest = whole % 60;
  const digits = `${format.number(Math.floor(rest / 10))}${format.number(rest % 10)}`;
  return `${seconds < 0 ? '-' : ''}${format.number(Math.floor(whole / 60))}:${digits}`;
}
