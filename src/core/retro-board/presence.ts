import { isPlainObject, own, type Json } from '../shared/json';
import { boardOf } from './board-of';
import { hue as checkHue } from './retro.schema';
import type { CardHue, RetroDocument } from './retro.types';

/** What somebody tells the others of themselves. Anybody may tell anything: a name is no proof of who it is. */
export interface RetroPresence {
  /** Absent: somebody is here, and it is not said who. */
  readonly name?: string;
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
 * cards are hidden it is at most that somebody writes, without a name or a place; on an anonymous board not even that,
 * because a card that then comes out would be theirs: only that somebody is here. Pass every state through it, on the way
 * out and on the way in.
 */
export function presenceFor(document: Pick<RetroDocument, 'board'>, state: RetroPresence): RetroPresence {
  const { hidden, anonymous } = boardOf(document);
  const { name, hue, writing, at } = state;
  if (anonymous) return {};
  if (hidden || name === undefined) return writing ? { writing } : {};
  return {
    name,
    ...(hue === undefined ? {} : { hue }),
    ...(writing ? { writing } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

/**
 * Reads what came over the network, by the same rules; `undefined` for what is no presence at all. Of a name control
 * characters and marks that turn the direction of text go, and what is too long.
 */
export function readPresence(
  document: Pick<RetroDocument, 'board'>,
  given: Json | undefined,
): RetroPresence | undefined {
  if (!isPlainObject(given)) return undefined;
  const [name, hue, writing, at] = ['name', 'hue', 'writing', 'at'].map((key) => own(given, key));
  const shown = typeof name === 'string' ? cleanName(name) : '';
  return presenceFor(document, {
    ...(shown === '' ? {} : { name: shown }),
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
