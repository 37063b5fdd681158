'use client';
import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { closestWithin } from './dom';

/** Which way an arrow key moves in an ordered set. */
export type RovingStep = 'previous' | 'next' | 'first' | 'last';

/**
 * Translates a key into a step. Horizontal arrows swap under RTL.
 * @param orientation Which arrows count. A stack that grows upwards is `vertical` with `reversed`.
 */
export function rovingStep(
  key: string,
  options: {
    readonly orientation: 'horizontal' | 'vertical' | 'both';
    readonly direction: 'ltr' | 'rtl';
    readonly reversed?: boolean;
  },
): RovingStep | null {
  const { orientation, direction, reversed = false } = options;
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (orientation !== 'vertical' && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    return (key === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'previous';
  }
  if (orientation !== 'horizontal' && (key === 'ArrowUp' || key === 'ArrowDown')) {
    return (key === 'ArrowDown') !== reversed ? 'next' : 'previous';
  }
  return null;
}

/** The id a step leads to; the ends do not wrap unless asked. */
export function stepFrom(
  ids: readonly string[],
  current: string | null,
  step: RovingStep,
  wrap = false,
): string | null {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (step === 'first') return ids[0] ?? null;
  if (step === 'last') return ids.at(-1) ?? null;
  const next = step === 'next' ? at + 1 : at - 1;
  if (wrap) return ids[(next + ids.length) % ids.length] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, next))] ?? null;
}

/**
 * One tab stop for a set of items: the tab stop follows the focus, arrows move it, and an item that goes away hands the
 * stop to the nearest that stays. Items are found by `data-roving-id` inside the element that carries `containerProps`.
 */
export function useRovingFocus(options: {
  readonly ids: readonly string[];
  readonly orientation: 'horizontal' | 'vertical' | 'both';
  readonly direction: 'ltr' | 'rtl';
  readonly reversed?: boolean;
  readonly wrap?: boolean;
  /** The tab stop before anything was focused, for example the selected item. @default the first id */
  readonly preferred?: string | null;
}) {
  const { ids, preferred = null } = options;
  const [focused, setFocused] = useState<string | null>(null);
  const known = (id: string | null): id is string => id !== null && ids.includes(id);
  const tabStop = known(focused) ? focused : known(preferred) ? preferred : (ids[0] ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const item = closestWithin(event.target, '[data-roving-id]', event.currentTarget);
    if (!item) return;
    const step = rovingStep(event.key, options);
    if (!step) return;
    event.preventDefault();
    const target = stepFrom(ids, item.dataset.rovingId ?? null, step, options.wrap);
    const items = event.currentTarget.querySelectorAll<HTMLElement>('[data-roving-id]');
    for (const candidate of items) if (candidate.dataset.rovingId === target) candidate.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const item = closestWithin(event.target, '[data-roving-id]', event.currentTarget);
    if (item?.dataset.rovingId !== undefined) setFocused(item.dataset.rovingId);
  };

  return {
    tabStop,
    containerProps: { onKeyDown, onFocus },
    getItemProps: (id: string) => ({ 'data-roving-id': id, tabIndex: id === tabStop ? 0 : -1 }),
  };
}
