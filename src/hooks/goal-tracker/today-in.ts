'use client';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day it is at a moment, `YYYY-MM-DD`, where the reader is. Without a time zone no `Intl` is needed. */
export function todayIn(now: number, timeZone: string | undefined): string {
  if (timeZone !== undefined) {
    try {
      const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).formatToParts(now);
      const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
      return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
    } catch {
      // A zone that this browser does not know: the device's own is the best guess.
    }
  }
  const date = new Date(now);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
