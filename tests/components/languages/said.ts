/** What a reader sees or hears of an element: its texts and names. */
export function textsOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"], svg, [data-plinth-part="visually-hidden"]').forEach((part) => {
    part.remove();
  });
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Controls whose name does not hold the words on them (WCAG 2.5.3), as `words → name`. */
export function mismatchedNames(root: Element): readonly string[] {
  const controls = [
    ...root.querySelectorAll('button[aria-label], [role="button"][aria-label], a[aria-label]'),
  ];
  return controls.flatMap((control) => {
    const words = visibleText(control);
    const name = control.getAttribute('aria-label') ?? '';
    return name.toLowerCase().includes(words.toLowerCase()) ? [] : [`${words} → ${name}`];
  });
}
