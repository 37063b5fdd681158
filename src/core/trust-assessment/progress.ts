import type { Instrument, InstrumentItem } from './instrument.types';

/** How far somebody is. "Doesn't apply" counts as dealt with; free text does not count at all. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** Whole minutes left at the given pace; 0 only when nothing is left. */
  readonly minutesLeft: number;
}

/** How long one item takes, in seconds: reading a sentence and choosing one of five. */
export const SECONDS_PER_ITEM = 8;

export function progressOf(
  instrument: Pick<Instrument, 'items'>,
  isAnswered: (itemId: string, item: InstrumentItem) => boolean,
  secondsPerItem: number = SECONDS_PER_ITEM,
): Progress {
  const { answered, total } = countAnswered(instrument.items, isAnswered);
  return { answered, total, minutesLeft: Math.ceil(((total - answered) * secondsPerItem) / 60) };
}

/** Likert items among these, and how many of them are dealt with. */
export function countAnswered(
  items: readonly InstrumentItem[],
  isAnswered: (itemId: string, item: InstrumentItem) => boolean,
): { readonly answered: number; readonly total: number } {
  let answered = 0;
  let total = 0;
  for (const item of items) {
    if (item.kind !== 'likert') continue;
    total += 1;
    if (isAnswered(item.id, item)) answered += 1;
  }
  return { answered, total };
}
