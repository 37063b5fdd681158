import type {
  Instrument,
  InstrumentBand,
  InstrumentItem,
  InstrumentSubscale,
  ItemScale,
} from './instrument.types';

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

/** The scale an item is answered on. */
export const scaleOf = (
  instrument: Pick<Instrument, 'scale'>,
  item?: Pick<InstrumentItem, 'scale'>,
): ItemScale => item?.scale ?? instrument.scale;

/** The points of the instrument's scale, or of an item's own, lowest first. */
export function pointsOf(
  instrument: Pick<Instrument, 'scale'>,
  item?: Pick<InstrumentItem, 'scale'>,
): readonly number[] {
  const { min, max, step = 1 } = scaleOf(instrument, item);
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}

/** Is this a point of the scale (an item's own, if it has one)? Fractions and numbers outside are not. */
export function isPoint(
  instrument: Pick<Instrument, 'scale'>,
  value: unknown,
  item?: Pick<InstrumentItem, 'scale'>,
): value is number {
  const { min, max, step = 1 } = scaleOf(instrument, item);
  return (
    Number.isInteger(value) &&
    (value as number) >= min &&
    (value as number) <= max &&
    ((value as number) - min) % step === 0
  );
}
