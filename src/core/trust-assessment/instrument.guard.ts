import { isId } from '../shared/checks';
import { isPlainObject } from '../shared/json';
import type { Instrument } from './instrument.types';

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
      Number.isInteger(scale.min) &&
      Number.isInteger(scale.max) &&
      scale.max > scale.min &&
      scale.max - scale.min < 11 &&
      Object.values(scale.labels).every(isText) &&
      items.some((item) => item.kind === 'likert') &&
      items.every(
        (item) =>
          isSafeId(item.subscale) &&
          (item.kind === 'likert' ||
            (item.kind === 'text' && !items.some((one) => one.subscale === item.id))) &&
          isText(item.text) &&
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
