'use client';
import type { FormEvent, KeyboardEvent } from 'react';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import type { GoalsContext } from './goal-tracker.types';
import { EXAMPLES, percentText, statusKey, valueText } from './goal-words';

/** Id of an element of one goal or key result. */
export const goalElementId = (
  { idPrefix }: Pick<GoalsContext, 'idPrefix'>,
  id: string,
  part: string,
): string => `${idPrefix}${part}-${id}`;

/** For the element around one goal. */
export function goalProps(goals: GoalsContext, id: string, selected: boolean) {
  return {
    'data-goal': id,
    'data-drag-item': id,
    'aria-labelledby': goalElementId(goals, id, 'title'),
    'data-selected': selected ? '' : undefined,
  } as const;
}

/** For the button that opens a goal's details; its text is the title. */
export function goalButtonProps(goals: GoalsContext, id: string, selected: boolean) {
  return {
    type: 'button',
    id: goalElementId(goals, id, 'title'),
    'data-goal-title': '',
    'aria-expanded': selected,
    onClick: (event: unknown) => goals.commands.select(selected ? null : id, event),
  } as const;
}

/** Of an element with the role `progressbar`. */
export interface GoalProgressProps {
  readonly role: 'progressbar';
  readonly 'aria-label': string;
  readonly 'aria-valuemin': number;
  readonly 'aria-valuemax': number;
  /** Whole percent, 0 to 100. */
  readonly 'aria-valuenow': number;
  /** The value, the percentage and the status in words. */
  readonly 'aria-valuetext': string;
}

/** For a bar: of a goal, or of one key result. It never claims more than 100, but says the raw share in words. */
export function progressProps(
  goals: GoalsContext,
  reading: GoalReading | KeyResultReading,
  label: string,
): GoalProgressProps {
  const { progress, status } = reading;
  const percent = percentText(goals, progress.raw);
  const value =
    'keyResult' in reading && reading.value !== null
      ? valueText(goals, reading.keyResult, reading.value)
      : null;
  const text = goals.t(statusKey(status));
  return {
    role: 'progressbar',
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': Math.round(Math.min(1, Math.max(0, progress.raw)) * 100),
    'aria-valuetext':
      value === null
        ? goals.t('bar.percent', { percent, status: text })
        : goals.t('bar.value', { value, percent, status: text }),
  };
}

/** For a check-in `<form>` with fields named `value`, `confidence`, `note` (and boxes `reached`); Enter saves. */
export function checkInProps(goals: GoalsContext, id: string, onInvalid?: () => void) {
  return {
    noValidate: true,
    'data-check-in': id,
    'aria-labelledby': goalElementId(goals, id, 'check-in'),
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      const form = event.currentTarget;
      const { keyResult } = goals.read(goals.store.getSnapshot()).keyResult(id) ?? {};
      if (!keyResult) return;
      void import('./read-check-in').then(({ readCheckIn }) => {
        const input = readCheckIn(form, keyResult, goals.plinth.locale);
        const field = form.querySelector<HTMLInputElement>('[name="value"]');
        if (input) {
          field?.removeAttribute('aria-invalid');
          // A form that stays on the page keeps the focus by itself.
          if (goals.commands.checkIn(id, input, event) && !stays(form))
            goals.ui.set({ focus: { goal: keyResult.goal } });
          return;
        }
        field?.setAttribute('aria-invalid', 'true');
        field?.focus();
        goals.announcer.announce(goals.t('checkIn.notNumber', EXAMPLES), { assertive: true });
        onInvalid?.();
      });
    },
    onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      goals.commands.openCheckIn(null);
      const { keyResult: { goal } = {} } = goals.read(goals.store.getSnapshot()).keyResult(id) ?? {};
      if (goal !== undefined)
        goals.ui.set({ focus: stays(event.currentTarget) ? { detail: goal } : { goal } });
    },
  } as const;
}

const stays = (form: HTMLElement) => form.dataset['fixed'] !== undefined;
