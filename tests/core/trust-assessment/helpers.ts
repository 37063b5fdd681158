import type { Instrument, InstrumentItem } from '../../../src/core/trust-assessment/instrument.types';

/** Items of one subscale called `s`, `s1`, `s2` …, each with what the test says about it. */
export function itemsOf(subscale: string, ...details: Partial<InstrumentItem>[]): InstrumentItem[] {
  return details.map((detail, index) => ({
    id: `${subscale}${index + 1}`,
    subscale,
    kind: 'likert',
    text: `Statement ${index + 1}`,
    ...detail,
  }));
}

export function instrumentOf(items: readonly InstrumentItem[], more: Partial<Instrument> = {}): Instrument {
  return {
    schema: 'plinth/instrument',
    version: 1,
    id: 'test',
    title: 'Test',
    scale: { min: 1, max: 5, labels: { 1: 'never', 5: 'always' } },
    items,
    ...more,
  };
}
