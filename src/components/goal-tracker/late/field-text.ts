import { numberText } from '../../../hooks/goal-tracker/goal-words';
import { numberSigns, readNumber } from '../../../hooks/goal-tracker/read-check-in';
import type { Tracker } from '../tracker.types';

/** A number as it stands in a field: as it is shown, or with all its decimals where something of it would be lost. */
export function fieldText(tracker: Tracker, value: number): string {
  const { locale } = tracker.plinth;
  const shown = numberText(tracker, value);
  if (readNumber(shown, locale) === value) return shown;
  const whole = String(value);
  // With an exponent it is read in one way only.
  return whole.includes('e') ? whole : whole.replace('.', numberSigns(locale).decimal ?? '.');
}
