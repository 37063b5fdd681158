import { formattingLocale } from '../../../locales/formatting-locale';

/** What the calendar of a language calls a day, counted since 1970. */
export function dayOfMonthIn(locale: string): (day: number) => number {
  const format = new Intl.DateTimeFormat(formattingLocale(locale), {
    day: 'numeric',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return (day) =>
    Number(format.formatToParts(day * 864e5).find(({ type }) => type === 'day')?.value ?? Number.NaN);
}
