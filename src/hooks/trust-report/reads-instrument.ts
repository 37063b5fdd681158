import { subscalesOf } from '../../core/trust-assessment/instrument.read';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import { textFor } from '../../core/trust-assessment/texts';

/**
 * Whether an instrument has what a report takes from it, titles and words of the scale. No more than that is looked at: a
 * report asks nobody anything. Never throws.
 */
export function readsInstrument(instrument: Instrument, locale: string): boolean {
  const isText = (texts: Parameters<typeof textFor>[0]) => typeof textFor(texts, locale) === 'string';
  try {
    return (
      instrument.schema === 'plinth/instrument' &&
      subscalesOf(instrument).every(({ id, title }) => typeof id === 'string' && isText(title)) &&
      Object.values(instrument.scale.labels ?? {}).every(isText)
    );
  } catch {
    return false;
  }
}
