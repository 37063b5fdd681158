import type { TimerRecord } from './retro.types';

export interface TimerState {
  readonly status: 'stopped' | 'running' | 'paused';
  /** Milliseconds until it ends; negative is overtime. 0 when stopped. */
  readonly left: number;
  /** Share of its time that has passed, 0 to 1. */
  readonly progress: number;
  /** The time is up. */
  readonly isOver: boolean;
}

/**
 * Where a timer stands at a moment. Nothing is counted in between, so a reload, a sleep or a clock that jumps changes
 * nothing but the answer: a clock set back shows more time left, never more than it was started for plus what was added.
 *
 * @param now milliseconds since the epoch, of this device. Devices with wrong clocks see different times left.
 */
export function timerState(timer: TimerRecord | undefined, now: number): TimerState {
  if (!timer) return { status: 'stopped', left: 0, progress: 0, isOver: false };
  const { run, duration } = timer;
  const status = 'endAt' in run ? 'running' : 'paused';
  const raw = 'endAt' in run ? run.endAt - now : run.left;
  const left = Math.min(raw, duration);
  const progress = duration > 0 ? Math.min(1, Math.max(0, (duration - left) / duration)) : 1;
  return { status, left, progress, isOver: left <= 0 };
}

/** Seconds left at which the time is announced: half of it where that is a minute or more, a minute, ten seconds, the end. */
export function timerMarks({ duration }: Pick<TimerRecord, 'duration'>): readonly number[] {
  const total = Math.round(duration / 1000);
  const half = Math.round(total / 2);
  return [...new Set([half, 60, 10, 0])].filter((mark) => mark < total && (mark !== half || half >= 60));
}

/** The latest mark that was passed between two looks at the timer, if any: one announcement even after a long sleep. */
export function passedMark(timer: TimerRecord, before: number, now: number): number | undefined {
  const [from, to] = [timerState(timer, before), timerState(timer, now)];
  if (to.status !== 'running') return undefined;
  return timerMarks(timer).findLast((mark) => from.left > mark * 1000 && to.left <= mark * 1000);
}
