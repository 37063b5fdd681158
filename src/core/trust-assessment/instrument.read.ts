import type { Instrument, InstrumentBand, InstrumentItem, InstrumentSubscale } from './instrument.types';

/** Default missing-data rule: at least half of a subscale's items. */
export const DEFAULT_MIN_ANSWERED = 0.5;

/** Default bands, as shares of the scale's range. */
export const DEFAULT_BANDS: readonly InstrumentBand[] = [
  { id: 'solid', min: 0.7 },
  { id: 'uneven', min: 0.5 },
  { id: 'fragile', min: 0 },
];

/** Subscales base first: the declared ones, then any that only an item names. */
export function subscalesOf(
  instrument: Pick<Instrument, 'items' | 'subscales'>,
): readonly InstrumentSubscale[] {
  const byId = new Map(instrument.subscales?.map((subscale) => [subscale.id, subscale]));
  for (const { subscale } of instrument.items) {
    if (!byId.has(subscale)) byId.set(subscale, { id: subscale });
  }
  return [...byId.values()];
}

export function itemOf(instrument: Instrument, itemId: string): InstrumentItem | undefined {
  return instrument.items.find((item) => item.id === itemId);
}

/** The scale's points, lowest first. */
export function pointsOf(instrument: Pick<Instrument, 'scale'>): readonly number[] {
  const { min, max } = instrument.scale;
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** Is this a point of the scale? Fractions and numbers outside are not. */
export function isPoint(instrument: Pick<Instrument, 'scale'>, value: unknown): value is number {
  const { min, max } = instrument.scale;
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
