'use client';
import { closestWithin } from '../shared/dom';
import type { RetroContext } from './retro-board.types';

/**
 * Keeps what is typed on a card whose menu was asked for and is still on its way: the letters are for its
 * search, and would vote, edit or lift the card otherwise. Escape calls it off.
 */
export function startTypingAhead(root: HTMLElement, current: () => RetroContext): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { ui } = current();
    const { panel } = ui.getSnapshot();
    if (panel?.kind !== 'menu' || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab')
      return;
    const item = closestWithin(event.target, '[data-drag-item]', root);
    // Once it is here, the focus is in it and no longer on the card.
    if (item?.dataset['dragItem'] !== panel.id) return;
    event.preventDefault();
    event.stopPropagation();
    const { typed = '' } = panel;
    if (event.key === 'Escape') ui.set({ panel: null });
    else if (event.key === 'Backspace') ui.set({ panel: { ...panel, typed: typed.slice(0, -1) } });
    else if (event.key.length === 1) ui.set({ panel: { ...panel, typed: typed + event.key } });
  };
  root.addEventListener('keydown', onKeyDown, true);
  return () => root.removeEventListener('keydown', onKeyDown, true);
}
