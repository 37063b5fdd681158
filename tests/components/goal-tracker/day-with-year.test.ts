import { expect, it } from 'vitest';
import { dayWithYear } from '../../../src/components/goal-tracker/late/day-with-year';

const said = (iso: string, locale = 'en') =>
  dayWithYear(
    {
      today: '2026-08-20',
      dayOf: (day) => `short ${day}`,
      plinth: { locale } as Parameters<typeof dayWithYear>[0]['plinth'],
    },
    iso,
  );

it.each([
  ['a day of this year is short', '2026-01-01', 'en', 'short 2026-01-01'],
  ['the last day of last year says which', '2025-12-31', 'en', 'Dec 31, 2025'],
  ['a year to come says which', '2027-02-01', 'de', '1. Feb. 2027'],
  ['in the digits of the language', '2024-09-30', 'ar', '٣٠ سبتمبر ٢٠٢٤'],
  ['what is no day stays as it is', 'soon', 'en', 'short soon'],
])('%s', (_, iso, locale, words) => {
  expect(said(iso, locale)).toBe(words);
});
