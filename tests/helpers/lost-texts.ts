/** Where a text is, and what it is part of. */
interface Placed {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

/** Less than this is the air around letters, in px. */
const AIR = 3;

/**
 * Texts that cannot be read: cut off by something that does not scroll, or lying on one another. What is shortened on purpose, with
 * dots, is not among them, and neither is what only screen readers get.
 */
export function lostTexts(root: Element): readonly string[] {
  const lost: string[] = [];
  const placed: Placed[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    const text = node.textContent!.trim();
    if (text === '' || /^(style|script|option)$/i.test(element.tagName)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const fate = box.width < 2 ? 'hidden' : fateOf(element, box, root);
      if (fate === 'cut') lost.push(`“${text}” is cut off`);
      if (fate === 'whole') placed.push({ text, element, box });
    }
  }
  placed.forEach((one, index) => {
    const other = placed.slice(index + 1).find((later) => lieOnOneAnother(one, later));
    if (other) lost.push(`“${one.text}” and “${other.text}” lie on one another`);
  });
  return [...new Set(lost)];
}

function fateOf(element: Element, box: DOMRect, root: Element): 'whole' | 'cut' | 'hidden' {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(at);
    // It lies over what scrolls by.
    if (position === 'sticky' || position === 'fixed') return 'hidden';
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const frame = at.getBoundingClientRect();
    const beyondX = box.left < frame.left - AIR || box.right > frame.right + AIR;
    const beyondY = box.top < frame.top - AIR || box.bottom > frame.bottom + AIR;
    const shortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    if (frame.width < AIR || frame.height < AIR || (shortened && (beyondX || beyondY))) return 'hidden';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if ((beyondX && !scrolls(overflowX)) || (beyondY && !scrolls(overflowY))) return 'cut';
    // What is scrolled away lies under other things.
    if (beyondX || beyondY) return 'hidden';
  }
  return 'whole';
}

function lieOnOneAnother(one: Placed, other: Placed): boolean {
  if (one.element === other.element) return false;
  const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  // Boxes of lines reach into one another by their leading; letters do from half a line on.
  return across > AIR && down > Math.min(one.box.height, other.box.height) / 2;
}
