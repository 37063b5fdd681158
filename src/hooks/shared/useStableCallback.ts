'use client';
import { useCallback, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

/** A function that never changes and always calls the newest one. For events and effects, never during render. */
export function useStableCallback<Arguments extends unknown[], Value>(
  callback: ((...args: Arguments) => Value) | undefined,
): (...args: Arguments) => Value | undefined {
  const latest = useRef(callback);
  useIsomorphicLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Arguments) => latest.current?.(...args), []);
}
