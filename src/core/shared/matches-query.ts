import { foldText } from './fold-text';

/** The words of a query, folded; none for an empty one. */
export const wordsOf = (query: string): readonly string[] =>
  query === '' ? [] : foldText(query).split(' ').filter(Boolean);

/** Whether a text holds every word of a query, in any order, accents and case aside. */
export function matchesQuery(text: string, query: string): boolean {
  const there = foldText(text);
  return wordsOf(query).every((word) => there.includes(word));
}
