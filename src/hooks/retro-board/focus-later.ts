'use client';

/**
 * Gives the focus to what is there once React has painted what an event changed: a form that closes leaves it to the
 * button that opened it, never to the body. @param find Asked then.
 */
export function focusLater(find: () => HTMLElement | null | undefined): void {
  queueMicrotask(() => find()?.focus());
}
