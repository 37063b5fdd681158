import { formattingLocale } from '../../locales/formatting-locale';
import type { Plinth } from '../shared/usePlinth';

/** The day it is for the reader, `YYYY-MM-DD`. */
export function todayOf({ env, timeZone }: Pick<Plinth, 'env' | 'timeZone'>): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(env.now());
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day such as `Fri, 27 Sep`, with its year unless it is that of `today`; what is no day is answered as it is. */
export function dayText(locale: string, day: string, today = ''): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(formattingLocale(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** `Mira, Jonas and Salma` in the reader's language. */
export function listText(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction' }).format(names);
}
