/** Cards that one paste may offer. */
export const MAX_PASTED = 500;

const MARKER = /^\s*(?:[-*•‣◦–·]|\d{1,3}[.)]|\[[ xX]?\])\s+/;

/**
 * The cards that a pasted text could be: one per line, without bullets, numbers and boxes in front, without empty lines.
 * One line is one card. Offer it; the person may want one card of several lines.
 */
export function pasteToCards(text: string): readonly string[] {
  const cards: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const card = stripMarkers(line).trim();
    if (card !== '') cards.push(card);
    if (cards.length === MAX_PASTED) break;
  }
  return cards;
}

/** `- [ ] text` has two. */
function stripMarkers(line: string): string {
  return line.replace(MARKER, '').replace(MARKER, '');
}
