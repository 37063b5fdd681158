'use client';
import type { KeyResultRecord } from '../../core/goal-tracker/goals.types';
import { parseNumber, type NumberSigns } from '../../core/shared/parse-number';
import { formattingLocale } from '../../locales/formatting-locale';
import type { CheckInInput } from './goal-tracker.types';

// Asking `Intl` takes longer than everything else that is done with a check-in.
const known = new Map<string, NumberSigns>();

/** How a language writes numbers. */
export function numberSigns(locale: string): NumberSigns {
  const signs = known.get(locale) ?? askSigns(locale);
  known.set(locale, signs);
  return signs;
}

function askSigns(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(formattingLocale(locale)).formatToParts(-1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  const group = sign('group');
  return { decimal: sign('decimal') ?? '.', ...(group === undefined ? {} : { group }) };
}

/**
 * What a person typed: in the language's own way, or plainly (`12.5`) where that cannot be mistaken. A unit at the end is
 * left out.
 */
export function readNumber(text: string, locale: string, unit = ''): number | undefined {
  const bare =
    unit !== '' && text.trim().endsWith(unit)
      ? text.trim().slice(0, -unit.length)
      : text.replace(/[%٪]\s*$/, '');
  return parseNumber(bare, numberSigns(locale)) ?? parseNumber(bare);
}

/**
 * Reads a check-in form: fields named `value`, `confidence`, `note` and `date`, and boxes named `reached` for milestones.
 * `null` where the value is no number.
 */
export function readCheckIn(
  form: HTMLFormElement,
  keyResult: KeyResultRecord,
  locale: string,
): CheckInInput | null {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const note = text('note');
  const confidence = text('confidence');
  const date = text('date');
  const rest = {
    ...(note === '' ? {} : { note }),
    ...(confidence === '' ? {} : { confidence: Number(confidence) }),
    ...(date === '' ? {} : { date }),
  };
  if (keyResult.metric === 'milestones' && keyResult.milestones)
    return { ...rest, reached: data.getAll('reached').map(String) };
  if (keyResult.metric === 'binary')
    return { ...rest, value: text('value') === '1' ? keyResult.target : keyResult.start };
  const value = readNumber(text('value'), locale, keyResult.unit);
  return value === undefined ? null : { ...rest, value };
}
