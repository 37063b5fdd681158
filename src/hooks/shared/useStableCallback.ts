'use client';
import { useCallback } from 'react';
import { useLatest } from './useLatest';

/** A function that never changes and always calls the newest one. For events and effects, never during render. */
export function useStableCallback<Arguments extends unknown[], Value>(
  callback: ((...args: Arguments) => Value) | undefined,
): (...args: Arguments) => Value | undefined {
  const latest = useLatest(callback);
  return useCallback((...args: Arguments) => latest.current?.(...args), [latest]);
}
