'use client';
import type { KeyResultRecord } from '../../core/goal-tracker/goals.types';
import { milestoneTotal } from '../../core/goal-tracker/rules/key-result-progress';
import type { PaceStatus } from '../../core/goal-tracker/rules/pace-status';
import type { GoalsContext } from './goal-tracker.types';

type Words = Pick<GoalsContext, 't' | 'format'>;

/** What `checkIn.notNumber` shows. */
export const EXAMPLES = { whole: 12, part: 12.5 };

/** At most three decimals, as many as there are; of what is smaller two digits that mean something. */
export function numberText({ format }: Pick<Words, 'format'>, value: number): string {
  const size = Math.abs(value);
  // Three hundred digits are not read by anybody; typed like this, it is the same number again.
  if (!(size < 1e15)) return String(value);
  // What is smaller still comes of reckoning, and means nothing.
  return format.number(value, size > 1e-9 && size < 5e-4 ? Math.ceil(1 - Math.log10(size)) : undefined);
}

/** To three digits that mean something: what a forecast says is not known any better. */
export function roughly(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

/** A number with its unit. */
export function amountText({ t, format }: Words, value: number, unit: string | undefined): string {
  const number = numberText({ format }, value);
  return unit === undefined || unit === '' ? number : t('value.unit', { value: number, unit });
}

/** What a key result stands at: with its unit, "2 of 4 steps", or done. */
export function valueText(words: Words, keyResult: KeyResultRecord, value: number): string {
  const { t } = words;
  if (keyResult.metric === 'binary') return t(value >= keyResult.target ? 'value.done' : 'value.open');
  if (keyResult.metric === 'milestones') {
    const total = milestoneTotal(keyResult.milestones) || keyResult.target;
    return t('value.steps', { value: numberText(words, value), total: numberText(words, total) });
  }
  return amountText(words, value, keyResult.unit);
}

/** A share of the way as whole percent, beyond 100 and below 0 as it is. */
export function percentText({ t, format }: Words, share: number): string {
  const shown = Math.max(-999_999, Math.min(999_999, Math.round(share * 100)));
  return t('value.percent', { value: format.number(shown + 0) });
}

export type StatusKey = `status.${PaceStatus | 'none'}`;

export const statusKey = (status: PaceStatus | null): StatusKey => `status.${status ?? 'none'}`;
