import type { Json } from '../shared/json';
import { readPresent, type Present } from '../shared/presence';
import { boardOf } from './board-of';
import type { RetroDocument } from './retro.types';

export { MAX_PRESENT_NAME } from '../shared/presence';

/** What somebody tells the others of themselves; `at` is the id of a column, card or group. */
export type RetroPresence = Present;

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

/** Reads what came over the network, by the same rules; `undefined` for what is no presence at all. */
export function readPresence(
  document: Pick<RetroDocument, 'board'>,
  given: Json | undefined,
): RetroPresence | undefined {
  const read = readPresent(given);
  return read && presenceFor(document, read);
}
