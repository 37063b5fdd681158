import type { Forecast } from '../../../core/goal-tracker/rules/forecast';
import type { BurnUp } from '../../../core/goal-tracker/selectors/burn-up';
import { dayNumber, isoOfDay } from '../../../core/shared/iso-date';
import type { Place as Spot } from '../../../core/shared/label-places';
import { marksOf } from '../../../core/shared/month-starts';

export interface BurnUpLayout {
  readonly points: readonly Spot[];
  readonly line: string;
  readonly expected: readonly string[];
  /** Middle line and its cone. */
  readonly forecast: { readonly line: string; readonly cone: string } | null;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  readonly target: { readonly y: number; readonly to: number | null };
  readonly today: number | null;
  readonly ticks: readonly { readonly x: number; readonly date: string }[];
  /** Where the plot begins: right of it, left under RTL, is no number of the axis. */
  readonly from: number;
  /** What no label may stand on. */
  readonly lines: readonly (readonly Spot[])[];
  /** Where the forecast leads, from its highest to its lowest value. */
  readonly ahead: readonly [Spot, Spot] | null;
}

export interface BurnUpBox {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers at the start side, in px. */
  readonly start: (values: readonly number[]) => number;
  readonly top: number;
  readonly bottom: number;
  readonly rtl: boolean;
}

/** A step of 1, 2 or 5 times a power of ten, so that at most four lines fit. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const factor = [1, 2, 5, 10].find((one) => span / (one * power) <= 4) ?? 10;
  return factor * power;
}

/** Where everything in a burn-up stands. Pure, so that a picture can be tested without one. */
export function layoutBurnUp(
  input: {
    readonly burnUp: BurnUp;
    readonly forecast: Forecast | null;
    readonly target: number;
    readonly upper: number | null;
    readonly period: { readonly start: string; readonly end: string };
    readonly today: string;
    /** What the reader's calendar calls a day. */
    readonly dayOfMonth: (day: number) => number;
  },
  box: BurnUpBox,
): BurnUpLayout {
  const { burnUp, forecast, period, today } = input;
  const first = dayNumber(period.start) ?? 0;
  const last = Math.max(dayNumber(period.end) ?? first, first + 1);
  const values = [burnUp.low, burnUp.high, ...(forecast ? [forecast.low, forecast.high] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(high / 2 - low / 2, Math.abs(high) * 1e-9, Number.MIN_VALUE * 4) * 0.2;
  const [bottom, top] = [low - pad, high + pad];
  const span = top - bottom;
  const step = Number.isFinite(span) && span > 0 ? niceStep(span) : 0;
  const grid = (
    step > 0 ? Array.from({ length: 6 }, (_, index) => (Math.ceil(low / step) + index) * step) : []
  )
    .filter((value) => value >= low && value <= high)
    .slice(0, 4);
  const start = box.start(grid);
  const inner = box.width - start;
  const place = (share: number) => (box.rtl ? inner * (1 - share) : start + inner * share);
  const x = (day: number) => place(Math.min(1, Math.max(0, (day - first) / (last - first))));
  const height = box.height - box.top - box.bottom;
  // Halved first: the distance of the two could be beyond what a number holds.
  const y = (value: number) => box.top + height * (1 - (value / 2 - bottom / 2) / (top / 2 - bottom / 2));
  const spot = (date: string, value: number): Spot => ({ x: x(dayNumber(date) ?? first), y: y(value) });
  const path = (spots: readonly Spot[]) =>
    spots.map((one, index) => `${index === 0 ? 'M' : 'L'}${one.x.toFixed(1)} ${one.y.toFixed(1)}`).join('');
  const points = burnUp.points.map((point) => spot(point.date, point.value));
  const from = burnUp.points.at(-1);
  const now = dayNumber(today);
  const inside = now !== undefined && now >= first && now <= last;
  const expected = burnUp.expected.map((corners) => corners.map(({ date, value }) => spot(date, value)));
  const tip = from && spot(from.date, from.value);
  const ends = forecast && [forecast.high, forecast.value, forecast.low].map((one) => spot(forecast.on, one));
  const rays = tip && ends ? ends.map((end) => [tip, end]) : [];
  const levels = [input.target, ...(input.upper === null ? [] : [input.upper])].map(y);
  const nowX = inside ? x(now) : null;
  return {
    points,
    line: path(points),
    expected: expected.map(path),
    forecast:
      tip && ends ? { line: path([tip, ends[1]!]), cone: `${path([tip, ends[0]!, ends[2]!])}Z` } : null,
    grid: grid.map((value) => ({ y: y(value), value })),
    target: { y: levels[0]!, to: levels[1] ?? null },
    today: nowX,
    ticks: marksOf(first, last, input.dayOfMonth).map((day) => ({ x: x(day), date: isoOfDay(day) })),
    from: place(0),
    lines: [
      points,
      ...expected,
      ...rays,
      ...levels.map((level) => [
        { x: place(0), y: level },
        { x: place(1), y: level },
      ]),
      ...(nowX === null
        ? []
        : [
            [
              { x: nowX, y: 4 },
              { x: nowX, y: box.height - box.bottom + 4 },
            ],
          ]),
    ],
    ahead: ends ? [ends[0]!, ends[2]!] : null,
  };
}
