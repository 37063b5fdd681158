import { expect, vi } from 'vitest';

export const elementsIn = (shown: ParentNode): readonly Element[] =>
  [...shown.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('plinth-'));

/** Elements keep their widget for a moment off the page. It must be gone before the next story is rendered in an `act`. */
export async function takeAway(shown: Element): Promise<void> {
  const elements = elementsIn(shown);
  shown.remove();
  await vi.waitFor(() => {
    for (const { shadowRoot } of elements) expect(shadowRoot?.childNodes ?? []).toHaveLength(0);
  });
}
