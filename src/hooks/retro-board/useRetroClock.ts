'use client';
import { useEffect, useState } from 'react';
import { recordKey } from '../../core/shared/change';
import { own } from '../../core/shared/json';
import { TIMER_ID } from '../../core/retro-board/retro.types';
import { passedMark, timerState } from '../../core/retro-board/timer-state';
import { ownerWindow } from '../shared/dom';
import { useIsomorphicLayoutEffect } from '../shared/useIsomorphicLayoutEffect';
import { useStableCallback } from '../shared/useStableCallback';
import { useStore } from '../shared/useStore';
import { clockText } from './clock-text';
import type { RetroContext } from './retro-board.types';

const TIMER = recordKey('timer', TIMER_ID);

export interface RetroClock {
  readonly status: 'stopped' | 'running' | 'paused';
  /** Milliseconds left; negative once it is over. */
  readonly left: number;
  /** `m:ss`, or `-m:ss`. */
  readonly text: string;
  /** What is left of it, 0 to 1. */
  readonly share: number;
}

/**
 * The timer, second by second. It is reckoned from the time at which it ends, so that a reload or a sleep changes
 * nothing. The component that uses it renders each second: give it one of its own.
 *
 * @param onMark Told once at each mark (`timerMarks`), in seconds left, with the milliseconds since it was passed. Never
 * of what passed before the page was there.
 */
export function useRetroClock(
  board: RetroContext,
  onMark?: (mark: number, late: number) => void,
): RetroClock {
  const { store, plinth, format, rootRef } = board;
  const record = useStore(store, ({ timer }) => own(timer, TIMER_ID), TIMER, Object.is);
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
    if (!record || endAt === undefined || !page) return undefined;
    let before = env.now();
    let timeout = 0;
    const wait = () => {
      const left = endAt - before;
      timeout = page.setTimeout(look, left - (Math.ceil(left / 1000) - 1) * 1000);
    };
    const look = () => {
      page.clearTimeout(timeout);
      const at = env.now();
      const mark = passedMark(record, before, at);
      before = at;
      setNow(at);
      if (mark !== undefined) tell(mark, at - (endAt - mark * 1000));
      wait();
    };
    wait();
    page.document.addEventListener('visibilitychange', look);
    return () => {
      page.clearTimeout(timeout);
      page.document.removeEventListener('visibilitychange', look);
    };
  }, [record, endAt, env, rootRef, tell]);

  const state = timerState(record, now ?? (endAt ?? 0) - (record?.duration ?? 0));
  return {
    status: state.status,
    left: state.left,
    text: clockText(format, state.left),
    share: 1 - state.progress,
  };
}
