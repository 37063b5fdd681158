import { dayNumber } from '../../shared/iso-date';
import type { Phase } from '../goals.types';

export interface Span {
  readonly start: string;
  readonly end: string;
  readonly phases?: readonly Phase[];
}

/**
 * The share of the way (0 to 1) that is expected by the end of a day: 0 on the first day, 1 on the last, a straight line
 * between. With phases, straight lines between their days; one outside the period is ignored, and the line never falls. A
 * period of one day expects all of it on that day. Days that do not exist give 0.
 */
export function expectedProgress({ start, end, phases = [] }: Span, today: string): number {
  const [first, last, now] = [dayNumber(start), dayNumber(end), dayNumber(today)];
  if (first === undefined || last === undefined || now === undefined || now < first) return 0;
  if (now >= last) return 1;
  let [day, share] = [first, 0];
  for (const next of [...within(phases, first, last), { day: last, share: 1 }]) {
    const level = Math.max(share, next.share);
    if (now < next.day) return share + ((level - share) * (now - day)) / (next.day - day);
    [day, share] = [next.day, level];
  }
  return share;
}

/**
 * The part of a period in which something can make its way: all of it, or what was left on the day it came, the last of
 * those that are given.
 */
export function spanSince<P extends Span>(period: P, ...came: readonly (string | undefined)[]): P {
  const last = came.reduce<string>((latest, day = '') => (day > latest ? day : latest), period.start);
  return last === period.start ? period : { ...period, start: last < period.end ? last : period.end };
}

function within(phases: readonly Phase[], first: number, last: number) {
  return phases
    .flatMap(({ on, share }) => {
      const day = dayNumber(on);
      const usable = day !== undefined && day >= first && day < last && Number.isFinite(share);
      return usable ? [{ day, share: Math.min(1, Math.max(0, share)) }] : [];
    })
    .sort((a, b) => a.day - b.day || a.share - b.share);
}
