import type { Person } from './people';

/**
 * The comments that may be read, by subscale or free text. Sorted before they are shuffled, so that nothing of the order
 * in which they arrived is left whatever the source of chance, and shuffled list by list, so that the third comment here
 * and the third one there are not the same person's.
 *
 * @param random a number in [0, 1) per call; without it the comments stay in alphabetical order
 */
export function readComments(
  people: readonly Person[],
  ids: readonly string[],
  random: (() => number) | undefined,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const texts = people.flatMap(({ comments }) => {
        const text = Object.hasOwn(comments, id) ? comments[id] : undefined;
        return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
      });
      return texts.length > 0 ? [[id, shuffle(texts.sort(), random)]] : [];
    }),
  );
}

function shuffle(texts: string[], random: (() => number) | undefined): readonly string[] {
  if (!random) return texts;
  for (let last = texts.length - 1; last > 0; last -= 1) {
    const other = Math.min(last, Math.floor(random() * (last + 1)));
    [texts[last], texts[other]] = [texts[other] as string, texts[last] as string];
  }
  return texts;
}
