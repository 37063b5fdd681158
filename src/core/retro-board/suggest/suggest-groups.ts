import { pairsToCompare, similarity, wordsOfCards } from './similarity';

export interface SuggestedGroup {
  /** Two cards and more, in the order in which they were given. */
  readonly cardIds: readonly string[];
  /** How alike its cards are on average, 0 to 1. */
  readonly similarity: number;
}

export interface SuggestOptions {
  /** BCP 47 tag of what the cards are written in. English, German and Arabic are stemmed; others by word beginnings. */
  readonly language: string;
  /** How alike two cards must be, 0 to 1. Higher: fewer and surer groups. @default 0.28 */
  readonly least?: number;
}

/** Each further card of a group asks for this much more. */
const STRICTER = 0.02;

/**
 * Cards that seem to speak of the same thing, for a person to accept or not. Computed here, from the words alone: nothing
 * leaves the page. The same cards give the same answer in any order. Groups grow pair by pair, most alike first; a group
 * takes another in only if their cards are alike on average, the more so the larger it gets, so that a chain of
 * neighbours does not swallow the board.
 *
 * Cosine of binary term vectors weighted by inverse document frequency, average linkage (Manning, Raghavan, Schütze,
 * "Introduction to Information Retrieval", 2008, chapters 6 and 17).
 */
export function suggestGroups(
  cards: readonly { readonly id: string; readonly text: string }[],
  { language, least = 0.28 }: SuggestOptions,
): readonly SuggestedGroup[] {
  const sorted = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  const words = wordsOfCards(sorted, language.split('-')[0]!.toLowerCase());
  const pairs = pairsToCompare(words)
    .map(([a, b]) => ({ a, b, alike: similarity(words[a]!, words[b]!) }))
    .filter(({ alike }) => alike >= least)
    .sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  const clusterOf = new Map<number, readonly number[]>();
  const membersOf = (index: number) => clusterOf.get(index) ?? [index];
  const mean = (left: readonly number[], right: readonly number[]) => {
    let sum = 0;
    for (const a of left) for (const b of right) sum += similarity(words[a]!, words[b]!);
    return sum / (left.length * right.length);
  };
  for (const { a, b } of pairs) {
    const [left, right] = [membersOf(a), membersOf(b)];
    if (left === right) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    if (
      mean(left, right) <
      least * (left.length * right.length > 1 ? 0.75 : 1) + STRICTER * (joined.length - 2)
    )
      continue;
    for (const index of joined) clusterOf.set(index, joined);
  }
  const place = new Map(cards.map(({ id }, index) => [id, index]));
  return [...new Set(clusterOf.values())]
    .map((members) => ({
      cardIds: members.map((index) => sorted[index]!.id).sort((a, b) => place.get(a)! - place.get(b)!),
      similarity: mean(members, members),
    }))
    .sort((x, y) => y.similarity - x.similarity || (x.cardIds.join() < y.cardIds.join() ? -1 : 1));
}
