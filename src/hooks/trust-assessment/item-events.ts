'use client';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import { isPoint, itemOf, scaleOf } from '../../core/trust-assessment/instrument.read';
import { closestWithin, getActiveElement } from '../shared/dom';
import type { TrustAssessmentCommands } from './assessment.types';

const OPTION = '[data-plinth-value]';
const ITEM = '[data-plinth-item]';

interface Row {
  readonly itemId: string;
  readonly option: HTMLElement;
  readonly group: HTMLElement;
}

/**
 * Listeners for the root of a form: one of each, however many options there are. Arrows move the focus and choose
 * nothing; Space, Enter or a number chooses; Backspace clears.
 */
export function createItemEvents(input: {
  readonly instrument: Instrument;
  readonly direction: 'ltr' | 'rtl';
  readonly commands: Pick<TrustAssessmentCommands, 'answer' | 'clear' | 'toggleSkip'>;
}) {
  const { instrument, direction, commands } = input;

  function rowOf(event: { readonly target: EventTarget; readonly currentTarget: Element }): Row | null {
    const option = closestWithin(event.target, OPTION, event.currentTarget);
    const group = option && closestWithin(option, ITEM, event.currentTarget);
    return option && group ? { itemId: group.dataset.plinthItem ?? '', option, group } : null;
  }

  return {
    onClick(event: MouseEvent<HTMLElement>) {
      const row = rowOf(event);
      if (row) return commands.answer(row.itemId, valueOf(row.option), event);
      const skip = closestWithin(event.target, '[data-plinth-skip]', event.currentTarget);
      if (skip) commands.toggleSkip(skip.dataset.plinthSkip ?? '', event);
    },

    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const row = rowOf(event);
      if (!row) return;
      const { itemId, option } = row;
      const options = optionsOf(row.group);
      const next = focusedBy(event.key, options.indexOf(option), options.length, direction);
      const point = pointBy(event.key, instrument, itemId);
      if (next !== null) options[next]?.focus();
      else if (point !== null) {
        options.find((other) => valueOf(other) === point)?.focus();
        commands.answer(itemId, point, event);
      } else if (event.key === ' ' || event.key === 'Enter') commands.answer(itemId, valueOf(option), event);
      else if (event.key === 'Backspace' || event.key === 'Delete') commands.clear(itemId, event);
      else return;
      event.preventDefault();
      // After the row has rendered: the focused option is still the one that Tab leaves from.
      queueMicrotask(() => keepTabStop(option));
    },

    /** While the focus is in a row, the focused option is its tab stop, so that Shift+Tab leaves the row at once. */
    onFocus(event: FocusEvent<HTMLElement>) {
      const row = rowOf(event);
      setTabStop(row?.option);
    },

    /** Outside, it is the chosen option again, else the first: exactly what was rendered. */
    onBlur(event: FocusEvent<HTMLElement>) {
      const row = rowOf(event);
      if (!row) return;
      const options = optionsOf(row.group);
      if (options.includes(event.relatedTarget as HTMLElement)) return;
      const chosen = options.find((option) => option.getAttribute('aria-checked') === 'true');
      setTabStop(chosen ?? options[0]);
    },
  };
}

function optionsOf(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(OPTION)];
}

function valueOf(option: HTMLElement): number {
  return Number(option.dataset.plinthValue);
}

function keepTabStop(option: HTMLElement): void {
  const focused = getActiveElement(option);
  if (focused?.matches(OPTION)) setTabStop(focused);
}

function setTabStop(stop: Element | undefined): void {
  const group = stop?.closest(ITEM);
  if (group) for (const option of optionsOf(group)) option.tabIndex = option === stop ? 0 : -1;
}

/** Index that a key moves to, or `null` for a key that does not move. Wraps around. */
function focusedBy(key: string, index: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (/^Arrow/.test(key)) return (index + (key === forward || key === 'ArrowDown' ? 1 : count - 1)) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The point that a digit names: the number itself, or on a scale with negative points the nth one. */
function pointBy(key: string, instrument: Instrument, itemId: string): number | null {
  if (!/^\d$/.test(key)) return null;
  const item = itemOf(instrument, itemId);
  const { min } = scaleOf(instrument, item);
  const point = min < 0 ? min + Number(key) - 1 : Number(key);
  return isPoint(instrument, point, item) ? point : null;
}
