import type { Instrument, InstrumentItem } from '../../trust-assessment/instrument.types';
import { pointsOf } from '../../trust-assessment/instrument.read';
import { NOT_APPLICABLE, normal } from './columns';

type Word = string | number;
interface Words {
  readonly ofPoint: ReadonlyMap<number, Word>;
  readonly pointOf: ReadonlyMap<string, number>;
  /** Some of them are numbers, so a number that is none of them is a wrong answer and no point. */
  readonly counted: boolean;
}

// Asked for every cell of a table.
const made = new WeakMap<InstrumentItem, Words | null>();

const asNumber = (word: string): number | undefined => {
  const number = /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(word) ? Number(word.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
};
const keyOf = (word: Word): string => {
  const text = normal(String(word));
  return String(asNumber(text) ?? text);
};

/**
 * What each point of an item stands for in a table, where its scale says so (`values`): the answer as the other program
 * keeps it. `null` where it does not, and where two points would be called the same.
 */
function wordsOf(instrument: Instrument, item: InstrumentItem): Words | null {
  const values = item.scale?.values;
  if (!values) return null;
  const before = made.get(item);
  if (before !== undefined) return before;
  const words = pointsOf(instrument, item).map((point): readonly [number, Word] => {
    const value = values[String(point)] ?? point;
    return [point, typeof value === 'boolean' ? String(value) : value];
  });
  const pointOf = new Map(words.map(([point, word]) => [keyOf(word), point]));
  const clear = pointOf.size === words.length && !pointOf.has('') && !pointOf.has(NOT_APPLICABLE);
  const counted = words.some(([, word]) => asNumber(normal(String(word))) !== undefined);
  const found = clear ? { ofPoint: new Map(words), pointOf, counted } : null;
  made.set(item, found);
  return found;
}

/** What to write for a point. */
export function wordFor(instrument: Instrument, item: InstrumentItem, point: number): Word {
  return wordsOf(instrument, item)?.ofPoint.get(point) ?? point;
}

/** The point that a cell stands for; `null` where it cannot be a point's number either. `undefined` where nothing is known. */
export function pointFor(
  instrument: Instrument,
  item: InstrumentItem,
  cell: string,
): number | null | undefined {
  const words = wordsOf(instrument, item);
  if (!words) return undefined;
  const none = words.counted && asNumber(normal(cell)) !== undefined ? null : undefined;
  return words.pointOf.get(keyOf(cell)) ?? none;
}
