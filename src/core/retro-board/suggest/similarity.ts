import { foldText } from '../../shared/fold-text';
import { stem } from './stem';
import { stopWords } from './stop-words';

export interface CardWords {
  readonly id: string;
  /** Stem → weight: the rarer on this board, the more it says. */
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

const ADDRESS = /https?:\/\/\S+|mailto:\S+/gi;
/** A stem on more cards than this says nothing: it is what the board is about. */
const MOST_CARDS = 60;

const ALONE = 0.4;

function stemsOf(text: string, language: string): ReadonlySet<string> {
  const stops = stopWords(language);
  const words = foldText(text.replace(ADDRESS, ' ')).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !stops.has(word)).map((word) => stem(word, language)));
}

/** `Reviewschlange` holds `Review` where that is a word of the board, too. */
function withParts(stems: ReadonlySet<string>, vocabulary: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(stems);
  for (const word of stems) {
    for (let size = 5; size <= word.length - 3; size++) {
      for (const part of [word.slice(0, size), word.slice(-size)]) if (vocabulary.has(part)) all.add(part);
    }
  }
  return all;
}

/** What each card is about, in weighted stems. */
export function wordsOfCards(
  cards: readonly { readonly id: string; readonly text: string }[],
  language: string,
): readonly CardWords[] {
  const plain = cards.map(({ text }) => stemsOf(text, language));
  const vocabulary = new Set(plain.flatMap((stems) => [...stems]));
  const stems = language === 'de' ? plain.map((own) => withParts(own, vocabulary)) : plain;
  const onCards = new Map<string, number>();
  for (const own of stems) for (const word of own) onCards.set(word, (onCards.get(word) ?? 0) + 1);
  return cards.map(({ id }, index) => {
    const weights = new Map<string, number>();
    for (const word of stems[index]!) {
      const cardsWith = onCards.get(word)!;
      // A word that no other card has tells this card apart, and should not outweigh what it shares.
      weights.set(word, Math.log(1 + cards.length / cardsWith) * (cardsWith === 1 ? ALONE : 1));
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { id, weights, length };
  });
}

/** Cosine of two cards, 0 to 1. */
export function similarity(a: CardWords, b: CardWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  let dot = 0;
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0);
  return dot / (a.length * b.length);
}

/** Pairs of cards that share a telling word, each once, by index. */
export function pairsToCompare(cards: readonly CardWords[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  cards.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of holders.values()) {
    if (list.length > MOST_CARDS) continue;
    for (const [at, first] of list.entries()) {
      for (const second of list.slice(at + 1)) {
        const key = first * cards.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([first, second]);
      }
    }
  }
  return pairs;
}
