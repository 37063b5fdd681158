import { isPlainObject, own, type Json } from './json';

/** What somebody tells the others of themselves. Anybody may tell anything: a name is no proof of who it is. */
export interface Present {
  /** Absent: somebody is here, and it is not said who. */
  readonly name?: string;
  /** One of the theme's five. Colours of strangers never reach a style sheet. */
  readonly hue?: 1 | 2 | 3 | 4 | 5;
  /** They are writing something. */
  readonly writing?: true;
  /** Where they are: the id of a record. */
  readonly at?: string;
}

/** UTF-16 units of a name that are shown. */
export const MAX_PRESENT_NAME = 60;
const MAX_ID = 128;
const HUES: readonly unknown[] = [1, 2, 3, 4, 5];

/**
 * Reads what came over the network; `undefined` for what is no presence at all. What does not fit is left out. Of a name
 * control characters and marks that turn the direction of text go, and what is too long.
 */
export function readPresent(given: Json | undefined): Present | undefined {
  if (!isPlainObject(given)) return undefined;
  const [name, hue, writing, at] = ['name', 'hue', 'writing', 'at'].map((key) => own(given, key));
  const shown = typeof name === 'string' ? cleanName(name) : '';
  return {
    ...(shown === '' ? {} : { name: shown }),
    ...(HUES.includes(hue) ? { hue: hue as 1 } : {}),
    ...(writing === true ? { writing } : {}),
    ...(typeof at === 'string' && at !== '' && at.length <= MAX_ID ? { at } : {}),
  };
}

function cleanName(name: string): string {
  const plain = name
    .slice(0, 4 * MAX_PRESENT_NAME)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const short = plain.replaceAll(/ +/g, ' ').trim().slice(0, MAX_PRESENT_NAME);
  // Not half a pair at the end.
  return short.replace(/\p{Surrogate}$/u, '').trim();
}
