import { isId } from '../shared/checks';
import { isPlainObject } from '../shared/json';
import type { Instrument, ItemScale } from './instrument.types';

interface Named {
  readonly id: string;
}

/**
 * Whether an instrument can be shown and scored. It answers yes or no and nothing else, which keeps a form small;
 * `validateInstrument` says what is wrong and where. Everything that passes there passes here. Never throws.
 */
export function isInstrument(input: unknown): input is Instrument {
  try {
    const {
      schema,
      version,
      id,
      title,
      scale,
      items,
      pages = [],
      subscales = [],
      bands = [],
    } = input as Instrument;
    const itemIds = idsOf(items);
    const subscaleIds = idsOf(subscales);
    const asked = idsOf(pages.flatMap((page) => page.items.map((item) => ({ id: item }))));
    idsOf(pages);
    idsOf(bands);
    return (
      schema === 'plinth/instrument' &&
      version === 1 &&
      isSafeId(id) &&
      isText(title) &&
      isScale(scale) &&
      items.some((item) => item.kind === 'likert') &&
      items.every(
        (item) =>
          isSafeId(item.subscale) &&
          ['likert', 'note', 'text'].includes(item.kind) &&
          !(item.kind === 'text' && items.some((one) => one.subscale === item.id)) &&
          isText(item.text) &&
          (item.scale === undefined || isScale(item.scale)) &&
          (item.weight === undefined || item.weight >= 0) &&
          (subscaleIds.size === 0 || subscaleIds.has(item.subscale)),
      ) &&
      [...asked].every((item) => itemIds.has(item)) &&
      [...pages, ...subscales].every((one) => one.title === undefined || isText(one.title)) &&
      bands.every((band) => band.min >= 0 && band.min <= 1)
    );
  } catch {
    return false;
  }
}

function isScale({ min, max, step = 1, labels }: ItemScale): boolean {
  return (
    [min, max, step].every(Number.isInteger) &&
    step > 0 &&
    max > min &&
    (max - min) % step === 0 &&
    (max - min) / step < 11 &&
    Object.values({ ...labels }).every(isText)
  );
}

function isSafeId(value: unknown): boolean {
  return typeof value === 'string' && isId(value) && !(value in Object.prototype);
}

/** Throws for an id that is bad or taken; the caller takes that for a no. */
function idsOf(records: readonly Named[]): ReadonlySet<string> {
  const ids = new Set(records.map((record) => record.id));
  if (ids.size < records.length || ![...ids].every(isSafeId)) throw new Error('ids');
  return ids;
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return (
    isPlainObject(value) &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((text) => typeof text === 'string' && isText(text))
  );
}
