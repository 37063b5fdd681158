/** Texts that reach out of a place sideways, although the elements that they stand in may not. */
export function textsOutside(place: Element): string[] {
  const frame = place.getBoundingClientRect();
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 1 && (left < frame.left - 1 || right > frame.right + 1)) {
      found.push(texts.currentNode.textContent ?? '');
    }
  }
  return found;
}
