import { own } from '../../shared/json';
import { boardOf, phaseOf } from '../board-of';
import type { CardRecord, RetroDocument } from '../retro.types';

/** Who is ready in a phase: person ids, or keys on an anonymous board. */
export function readyIn(
  document: Pick<RetroDocument, 'board'>,
  phase: string = phaseOf(document),
): readonly string[] {
  const prefix = `${phase}:`;
  return Object.keys(boardOf(document).ready)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** By reaction: who reacted so. */
export type Reactions = ReadonlyMap<string, ReadonlySet<string>>;

const read = new WeakMap<object, Reactions>();

/** The reactions on a card; read once per card. */
export function reactionsOn({ reactions }: Pick<CardRecord, 'reactions'>): Reactions {
  const known = read.get(reactions);
  if (known) return known;
  const map = new Map<string, Set<string>>();
  for (const key of Object.keys(reactions)) {
    const colon = key.indexOf(':');
    const reaction = key.slice(0, colon);
    map.set(reaction, (map.get(reaction) ?? new Set<string>()).add(key.slice(colon + 1)));
  }
  read.set(reactions, map);
  return map;
}

/** How many said "same here", over the cards of a card or group, each person once. */
export function sameHere(document: Pick<RetroDocument, 'cards'>, cardIds: readonly string[]): number {
  const people = new Set<string>();
  for (const id of cardIds) {
    const card = own(document.cards, id);
    for (const who of (card && reactionsOn(card).get('same')) ?? []) people.add(who);
  }
  return people.size;
}
