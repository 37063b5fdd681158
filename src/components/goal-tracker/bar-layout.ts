import { milestoneTotal } from '../../core/goal-tracker/rules/key-result-progress';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';

/** What a bar draws, as shares of its width from the start. */
export interface BarLayout {
  /** Filled, from 0. */
  readonly fill: number;
  /** The part of the fill that lies beyond the target. */
  readonly surplus: { readonly from: number; readonly to: number } | null;
  /** A notch, with what it is. */
  readonly marks: readonly {
    readonly at: number;
    readonly kind: 'today' | 'target' | 'limit' | 'floor' | 'low' | 'high';
  }[];
  /** A range to stay in, and where the value is. */
  readonly zone: { readonly from: number; readonly to: number; readonly at: number | null } | null;
  /** Milestones: how full each step of their weights is. Empty for all others, and where they are too many. */
  readonly steps: readonly number[];
}

/** Beyond this many times the target the bar does not get finer; the number beside it says the rest. */
const MOST = 4;
const MOST_STEPS = 12;

const clamp = (share: number): number => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);

/** A goal, or a key result that is on a way from start to target. */
function way(raw: number, expected: number | null): BarLayout {
  const marks =
    expected === null || raw > 1 || expected <= 0 ? [] : [{ at: clamp(expected), kind: 'today' as const }];
  if (raw <= 1) return { fill: clamp(raw), surplus: null, marks, zone: null, steps: [] };
  const target = 1 / Math.min(raw, MOST);
  return {
    fill: 1,
    surplus: { from: target, to: 1 },
    marks: [{ at: target, kind: 'target' }],
    zone: null,
    steps: [],
  };
}

/** A value against a bound, on a scale that holds both. */
function bound(value: number | null, target: number, start: number, kind: 'limit' | 'floor'): BarLayout {
  const known = value ?? start;
  const low = Math.min(0, known, target, start);
  const high = Math.max(known, target, start);
  // Halved first: the distance of the two could be beyond what a number holds.
  const span = (high / 2 - low / 2) * (known > target ? 1 : 1.15);
  const at = (one: number) => (span === 0 ? 0 : clamp((one / 2 - low / 2) / span));
  return {
    fill: value === null ? 0 : at(value),
    surplus: null,
    marks: [{ at: at(target), kind }],
    zone: null,
    steps: [],
  };
}

function range(value: number | null, target: number, upper: number): BarLayout {
  const [low, high] = [Math.min(target, upper), Math.max(target, upper)];
  const half = high / 2 - low / 2 || Math.abs(high) / 20 || 1;
  const from = low - half;
  const to = high + half;
  const at = (one: number) => clamp((one / 2 - from / 2) / (to / 2 - from / 2));
  return {
    fill: 0,
    surplus: null,
    marks: [
      { at: at(low), kind: 'low' },
      { at: at(high), kind: 'high' },
    ],
    zone: { from: at(low), to: at(high), at: value === null ? null : at(value) },
    steps: [],
  };
}

/** @param expected Where "today" stands, as a share of the way; `null` where there is no pace. */
export function barOf(reading: GoalReading | KeyResultReading, expected: number | null): BarLayout {
  if (!('keyResult' in reading)) return way(reading.progress.raw, expected);
  const { keyResult, value, progress } = reading;
  const { metric, target, upper = target, start, milestones } = keyResult;
  if (metric === 'below') return bound(value, target, start, 'limit');
  if (metric === 'above') return bound(value, target, start, 'floor');
  if (metric === 'range') return range(value, target, upper);
  if (metric === 'binary')
    return { fill: 0, surplus: null, marks: [], zone: null, steps: [progress.clamped] };
  const total = metric === 'milestones' ? milestoneTotal(milestones) : 0;
  if (total > 0 && total <= MOST_STEPS && Number.isInteger(total)) {
    // A milestone of weight two is two steps, as in the words beside the bar.
    const steps = Array.from({ length: total }, (_, index) => clamp(progress.clamped * total - index));
    return { fill: 0, surplus: null, marks: [], zone: null, steps };
  }
  return way(progress.raw, expected);
}
