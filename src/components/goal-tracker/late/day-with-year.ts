import { formattingLocale } from '../../../locales/formatting-locale';
import type { Tracker } from '../tracker.types';

/** A day for readers; of another year than today's it says which, as in `30 Sep 2024`. */
export function dayWithYear(tracker: Pick<Tracker, 'today' | 'dayOf' | 'plinth'>, iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at) || iso.slice(0, 4) === tracker.today.slice(0, 4)) return tracker.dayOf(iso);
  return new Intl.DateTimeFormat(formattingLocale(tracker.plinth.locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}
