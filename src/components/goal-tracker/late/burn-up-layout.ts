import type { Forecast } from '../../../core/goal-tracker/rules/forecast';
import type { BurnUp } from '../../../core/goal-tracker/selectors/burn-up';
import { dayNumber, isoOfDay } from '../../../core/shared/iso-date';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface BurnUpLayout {
  readonly points: readonly Spot[];
  readonly line: string;
  readonly expected: readonly string[];
  /** Middle line and its cone. */
  readonly forecast: {
    readonly line: string;
    readonly cone: string;
    readonly end: Spot;
    /** Where words of this width, which end at the end side, stand clear of the cone: their baseline, in px. */
    readonly label: (width: number) => number;
  } | null;
  readonly grid: readonly { readonly y: number; readonly value: number }[];
  readonly target: { readonly y: number; readonly to: number | null };
  readonly today: number | null;
  readonly ticks: readonly { readonly x: number; readonly date: string }[];
}

export interface BurnUpBox {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers at the start side. */
  readonly start: number;
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

/** Above the cone along all of a text that ends where the cone does; below it where there is no room above. */
function besideCone(tip: Spot, high: Spot, low: Spot, width: number, top: number): number {
  const reach = Math.abs(high.x - tip.x);
  const back = reach === 0 ? 0 : Math.min(1, width / reach);
  const at = (edge: number) => edge + (tip.y - edge) * back;
  const [upper, lower] = [Math.min(high.y, low.y), Math.max(high.y, low.y)];
  const above = Math.min(upper, at(upper)) - 8;
  return above >= top + 10 ? above : Math.max(lower, at(lower)) + 18;
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
  const inner = box.width - box.start;
  const place = (share: number) => (box.rtl ? inner * (1 - share) : box.start + inner * share);
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
  const span = top - bottom;
  const step = Number.isFinite(span) && span > 0 ? niceStep(span) : 0;
  const lines =
    step > 0 ? Array.from({ length: 6 }, (_, index) => (Math.ceil(low / step) + index) * step) : [];
  const ticks = [0, 1 / 3, 2 / 3, 1].map((share) => Math.round(first + share * (last - first)));
  return {
    points,
    line: path(points),
    expected: burnUp.expected.map((corners) => path(corners.map(({ date, value }) => spot(date, value)))),
    forecast:
      forecast && from
        ? {
            line: path([spot(from.date, from.value), spot(forecast.on, forecast.value)]),
            cone: `${path([spot(from.date, from.value), spot(forecast.on, forecast.high), spot(forecast.on, forecast.low)])}Z`,
            end: spot(forecast.on, forecast.value),
            label: (width) =>
              besideCone(
                spot(from.date, from.value),
                spot(forecast.on, forecast.high),
                spot(forecast.on, forecast.low),
                width,
                box.top,
              ),
          }
        : null,
    grid: lines
      .filter((value) => value >= low && value <= high)
      .slice(0, 4)
      .map((value) => ({ y: y(value), value })),
    target: { y: y(input.target), to: input.upper === null ? null : y(input.upper) },
    today: inside ? x(now) : null,
    ticks: ticks.map((day) => ({ x: x(day), date: isoOfDay(day) })),
  };
}
