'use client';
import { useRef, useState } from 'react';
import { callListener } from '../../core/shared/listeners';
import { useStableCallback } from './useStableCallback';
import { warnOnce } from './warnOnce';

/** Second argument of a value's change handler. */
export interface ValueChangeDetails<Reason extends string = string> {
  readonly reason: Reason;
  readonly event: unknown;
  readonly isCanceled: boolean;
  cancel(): void;
}

/**
 * `x` / `defaultX` / `onXChange` as one pair. The handler is asked first; unless it cancels, an uncontrolled value then
 * changes, and a controlled one waits for the host.
 */
export function useControllable<T, Reason extends string = string>(options: {
  readonly value: T | undefined;
  readonly defaultValue: T;
  readonly onChange?: ((next: T, details: ValueChangeDetails<Reason>) => void) | undefined;
}): [T, (next: T, cause: { reason: Reason; event?: unknown }) => void] {
  const [inner, setInner] = useState(options.defaultValue);
  const controlled = options.value !== undefined;
  const wasControlled = useRef(controlled);
  const value = controlled ? (options.value as T) : inner;

  const setValue = useStableCallback((next: T, cause: { reason: Reason; event?: unknown }) => {
    // Asked here, so that the words are not in what is built for production.
    if (process.env.NODE_ENV !== 'production' && wasControlled.current !== controlled) {
      wasControlled.current = controlled;
      warnOnce(
        'value-flip',
        'A value went from controlled to uncontrolled (or back). Keep passing it, or never do.',
      );
    }
    if (Object.is(next, value)) return;
    const details = {
      ...(cause as { reason: Reason; event: unknown }),
      isCanceled: false,
      cancel() {
        details.isCanceled = true;
      },
    };
    callListener(() => options.onChange?.(next, details));
    if (!details.isCanceled && !controlled) setInner(next);
  });

  return [value, setValue];
}
