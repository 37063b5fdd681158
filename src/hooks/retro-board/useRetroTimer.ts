'use client';
import { useEffect, useState } from 'react';
import { recordKey } from '../../core/shared/change';
import { own } from '../../core/shared/json';
import { TIMER_ID } from '../../core/retro-board/retro.types';
import { ownerWindow } from '../shared/dom';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useStableCallback } from '../shared/useStableCallback';
import { useStore } from '../shared/useStore';
import { clockText, markBetween, type TimerMark } from './clock-text';
import type { RetroContext } from './retro-board.types';

const TIMER = recordKey('timer', TIMER_ID);

export interface RetroTimer {
  readonly status: 'none' | 'running' | 'paused';
  /** Milliseconds left; negative once it is over. */
  readonly left: number;
  /** What it was started for, in milliseconds. */
  readonly duration: number;
  /** `m:ss`, or `-m:ss`. */
  readonly text: string;
  /** What is left of it, 0 to 1. */
  readonly share: number;
}

/**
 * The timer, second by second. It is reckoned from the time at which it ends, so that a reload or a sleep changes
 * nothing. The component that uses it renders each second: give it one of its own.
 *
 * @param onMark Told once when one minute and ten seconds are left, and at the end. Never of what passed before.
 */
export function useRetroTimer(board: RetroContext, onMark?: (mark: TimerMark, late: number) => void): RetroTimer {
  const { store, plinth, format, rootRef } = board;
  const record = useStore(store, ({ timer }) => own(timer, TIMER_ID) ?? null, TIMER);
  const duration = record?.duration ?? 0;
  const endAt = record && 'endAt' in record.run ? record.run.endAt : undefined;
  // A server's clock is not the reader's: nothing is counted before the page is there.
  const [now, setNow] = useState<number | null>(null);
  const tell = useStableCallback(onMark);
  const { env } = plinth;

  useIsomorphicLayoutEffect(() => {
    if (endAt !== undefined) setNow(env.now());
  }, [endAt, env]);

  useEffect(() => {
    const page = rootRef.current && ownerWindow(rootRef.current);
    if (endAt === undefined || !page) return undefined;
    let before = endAt - env.now();
    let timeout = 0;
    const wait = () => {
      timeout = page.setTimeout(look, before - (Math.ceil(before / 1000) - 1) * 1000);
    };
    const look = () => {
      page.clearTimeout(timeout);
      const at = env.now();
      const mark = markBetween(before, endAt - at, duration);
      before = endAt - at;
      setNow(at);
      if (mark) tell(mark, Math.max(0, -before));
      wait();
    };
    wait();
    page.document.addEventListener('visibilitychange', look);
    return () => {
      page.clearTimeout(timeout);
      page.document.removeEventListener('visibilitychange', look);
    };
  }, [endAt, duration, env, rootRef, tell]);

  const left = !record
    ? 0
    : 'left' in record.run
      ? record.run.left
      : now === null
        ? duration
        : record.run.endAt - now;
  return {
    status: !record ? 'none' : endAt === undefined ? 'paused' : 'running',
    left,
    duration,
    text: clockText(format, left),
    share: duration > 0 ? Math.min(1, Math.max(0, left / duration)) : 0,
  };
}
