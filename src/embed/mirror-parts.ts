import { presetWord } from '../theme/preset-word';

const NAME = 'data-plinth-part';
const THEME = 'data-plinth-theme';

/** The name of a part; a root also says whether it has a theme of its own, because `::part()` cannot ask for an attribute. */
function wordsOf(element: Element): string | null {
  const name = element.getAttribute(NAME);
  const word = presetWord(element.getAttribute(THEME));
  return name !== null && word !== null ? `${name} ${word}` : name;
}

/**
 * Gives every part in a shadow root its name as `part="…"` too, so that a page can style it from outside:
 * `my-host::part(pyramid-level)`. Runs before the next paint after each change.
 *
 * @returns a function that stops it.
 */
export function mirrorParts(container: HTMLElement): () => void {
  const copy = (element: Element) => {
    const words = wordsOf(element);
    if (words === null) element.removeAttribute('part');
    else if (element.getAttribute('part') !== words) element.setAttribute('part', words);
  };
  const copyBelow = (node: Node) => {
    if (!('querySelectorAll' in node)) return;
    const element = node as Element;
    if (element.hasAttribute(NAME)) copy(element);
    for (const part of element.querySelectorAll(`[${NAME}]`)) copy(part);
  };

  copyBelow(container);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') copy(target as Element);
      else addedNodes.forEach(copyBelow);
    }
  });
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [NAME, THEME],
  });
  return () => observer.disconnect();
}
