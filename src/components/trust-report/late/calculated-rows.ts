import { isPlainObject } from '../../../core/shared/json';
import { isPresent } from '../../../core/trust-report/statistics/values';
import type { CalculatedSummary, PublishedSummary } from '../../../core/trust-report/team-summary.types';
import { textFor } from '../../../core/trust-assessment/texts';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';

/** A calculated value as the report shows it; `null` is withheld. A stored summary may hold anything. */
export function calculatedRows(
  { calculated }: PublishedSummary,
  instrument: Instrument | undefined,
  locale: string,
): readonly { readonly id: string; readonly title: string; readonly figures: CalculatedSummary | null }[] {
  if (!isPlainObject(calculated)) return [];
  return Object.entries(calculated as Record<string, CalculatedSummary | null>).map(([id, value]) => {
    const known = instrument?.calculated?.find((one) => one.id === id);
    const readable = isPlainObject(value) && [value['n'], value['mean'], value['sd']].every(isPresent);
    return { id, title: textFor(known?.title, locale) || id, figures: readable ? (value as never) : null };
  });
}
