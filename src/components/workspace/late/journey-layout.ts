import type { Journey, JourneyEvent } from '../../../core/team/journey';
import { dayNumber } from '../../../core/shared/iso-date';

/** A picture of the rounds in px: lines, where they end, and marks of what the team did between. */
export interface JourneyLayout {
  readonly height: number;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  /** From and to, in x. */
  readonly plot: {
    readonly from: number;
    readonly to: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly rounds: readonly {
    readonly id: string;
    readonly x: number;
    /** Whether there is room for its name: the last has, and those before it that keep clear of it. */
    readonly named: boolean;
    readonly blank: boolean;
  }[];
  readonly lines: readonly {
    readonly level: string;
    readonly path: string;
    readonly dots: readonly { readonly x: number; readonly y: number }[];
    /** Where the name stands, kept apart from the others. */
    readonly label: { readonly y: number; readonly at: number } | null;
  }[];
  readonly marks: readonly { readonly event: JourneyEvent; readonly x: number }[];
}

const PAD = { start: 30, end: 132, top: 54, bottom: 48 };
const PLOT = 178;
const LINE = 18;
/** Room that the words of a mark need, in px. */
const MARK = 150;
/** Room that the name of a round needs, in px. */
const NAME = 104;

/** @param width of the picture, in px; all x run from the start, and are mirrored by whoever paints from right to left */
export function layoutJourney(journey: Journey, width: number): JourneyLayout {
  const { rounds, series, events, scale } = journey;
  const means = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.mean] : [])));
  const low = Math.max(scale?.min ?? 1, Math.floor(Math.min(...means, scale?.max ?? 5)));
  const high = Math.min(scale?.max ?? 5, Math.max(low + 1, Math.ceil(Math.max(...means, low))));
  const [top, bottom] = [PAD.top, PAD.top + PLOT];
  const [from, to] = [PAD.start, Math.max(PAD.start + 40, width - PAD.end)];
  const y = (value: number) => tidy(bottom - ((value - low) / (high - low)) * PLOT);
  const days = rounds.map(({ on }) => dayNumber(on) ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const inset = 26;
  const x = (day: number) =>
    tidy(
      last === first
        ? (from + to) / 2
        : from + inset + ((day - first) / (last - first)) * (to - from - inset * 2),
    );
  const step = Math.max(1, Math.ceil((high - low) / 4));
  const values = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, index) => low + index * step,
  );

  const drawn = series.map(({ level, points }) => {
    const dots = points.flatMap((point, index) =>
      point ? [{ x: x(days[index]!), y: y(point.mean), index }] : [],
    );
    return { level, dots, path: smooth(dots), end: dots.at(-1)?.y ?? null };
  });
  const labels = apart(
    drawn.flatMap(({ level, end }) => (end === null ? [] : [{ level, y: end }])),
    top,
    bottom,
  );
  return {
    height: bottom + PAD.bottom,
    grid: values.map((value) => ({ y: y(value), value })),
    plot: { from, to, top, bottom },
    rounds: named(rounds.map(({ id }, index) => ({ id, x: x(days[index]!) }))).map((round, index) => ({
      ...round,
      blank: series.every(({ points }) => !points[index]),
    })),
    lines: drawn.map(({ level, dots, path, end }) => ({
      level,
      path,
      dots: dots.map((dot) => ({ x: dot.x, y: dot.y })),
      label: end === null ? null : { y: labels.get(level)!, at: end },
    })),
    marks: marksOf(events, first, last, x, to),
  };
}

const KINDS = ['goalReached', 'actionDone', 'goalSet'];

/** What the team did, as many as there is room for; what was reached and kept comes before what was only begun. */
function marksOf(
  events: readonly JourneyEvent[],
  first: number,
  last: number,
  x: (day: number) => number,
  to: number,
): JourneyLayout['marks'] {
  const found = events.flatMap((event) => {
    const day = dayNumber(event.on) ?? first;
    return KINDS.includes(event.kind) && day >= first && day <= last ? [{ event, x: x(day) }] : [];
  });
  const chosen: { event: JourneyEvent; x: number }[] = [];
  for (const kind of KINDS)
    for (const mark of found)
      if (
        mark.event.kind === kind &&
        mark.x + MARK <= to + 110 &&
        chosen.every((one) => Math.abs(one.x - mark.x) >= MARK)
      )
        chosen.push(mark);
  return chosen.sort((a, b) => a.x - b.x);
}

/** From the last to the first, whatever keeps clear of the one named before it. */
function named<T extends { readonly x: number }>(rounds: readonly T[]): readonly (T & { named: boolean })[] {
  let free = Infinity;
  return [...rounds]
    .reverse()
    .map((round) => {
      const fits = free - round.x >= NAME;
      if (fits) free = round.x;
      return { ...round, named: fits };
    })
    .reverse();
}

/** Moves names that would stand on each other apart, in their order from top to bottom. */
function apart(
  labels: readonly { readonly level: string; readonly y: number }[],
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of sorted) placed.push(Math.max(y, (placed.at(-1) ?? top - LINE) + LINE));
  // Whatever hangs over the foot moves up again.
  let limit = bottom;
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at]!, limit);
    limit = placed[at]! - LINE;
  }
  return new Map(sorted.map(({ level }, index) => [level, placed[index]!]));
}

/** Through all points, flat at each of them; a round without figures is a gap. */
function smooth(dots: readonly { readonly x: number; readonly y: number; readonly index: number }[]): string {
  return dots
    .map((dot, at) => {
      const before = dots[at - 1];
      if (!before || before.index !== dot.index - 1) return `M${dot.x} ${dot.y}`;
      const half = tidy((before.x + dot.x) / 2);
      return `C${half} ${before.y} ${half} ${dot.y} ${dot.x} ${dot.y}`;
    })
    .join('');
}

const tidy = (value: number): number => Math.round(value * 10) / 10;
