import { isPlainObject, own, type Json } from '../shared/json';
import { boardOf } from './board-of';
import { hue as checkHue } from './retro.schema';
import type { CardHue, RetroDocument } from './retro.types';

/** What somebody tells the others of themselves. Anybody may tell anything: a name is no proof of who it is. */
export interface RetroPresence {
  readonly name: string;
  /** One of the theme's five. Colours of strangers never reach a style sheet. */
  readonly hue?: CardHue;
  /** They are writing something. */
  readonly writing?: true;
  /** Where they are: the id of a column, card or group. */
  readonly at?: string;
}

/** UTF-16 units of a name that are shown. */
export const MAX_PRESENT_NAME = 60;
const MAX_ID = 128;

/**
 * What may be told of somebody on this board, and what may be shown of what others tell: never more than this. While
 * cards are hidden nobody says where they are; on an anonymous board nobody says either that they are writing, because a
 * card that then comes out would be theirs. Pass every state through it, on the way out and on the way in.
 */
export function presenceFor(document: Pick<RetroDocument, 'board'>, state: RetroPresence): RetroPresence {
  const { hidden, anonymous } = boardOf(document);
  const { name, hue, writing, at } = state;
  return {
    name,
    ...(hue === undefined ? {} : { hue }),
    ...(writing && !anonymous ? { writing } : {}),
    ...(at !== undefined && !hidden && !anonymous ? { at } : {}),
  };
}

/**
 * Reads what came over the network, by the same rules; `undefined` for what has no name. Of a name control characters and
 * marks that turn the direction of text go, and what is too long.
 */
export function readPresence(
  document: Pick<RetroDocument, 'board'>,
  given: Json | undefined,
): RetroPresence | undefined {
  if (!isPlainObject(given)) return undefined;
  const [name, hue, writing, at] = ['name', 'hue', 'writing', 'at'].map((key) => own(given, key));
  const shown = typeof name === 'string' ? cleanName(name) : '';
  if (shown === '') return undefined;
  return presenceFor(document, {
    name: shown,
    ...(hue !== undefined && checkHue(hue) === null ? { hue: hue as CardHue } : {}),
    ...(writing === true ? { writing } : {}),
    ...(typeof at === 'string' && at !== '' && at.length <= MAX_ID ? { at } : {}),
  });
}

function cleanName(name: string): string {
  const plain = name
    .slice(0, 4 * MAX_PRESENT_NAME)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const short = plain.replaceAll(/ +/g, ' ').trim().slice(0, MAX_PRESENT_NAME);
  // Not half a pair at the end.
  return short.replace(/\p{Surrogate}$/u, '').trim();
}
