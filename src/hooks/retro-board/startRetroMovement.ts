'use client';
import type { RetroContext } from './retro-board.types';
import { startRetroMotion } from './motion/startRetroMotion';
import { startNews } from './startNews';
import { startRetroDrag } from './startRetroDrag';
import { startTypingAhead } from './startTypingAhead';

/**
 * What is fetched once a board is on the page: dragging, for whoever may change it, the motion that shows what moved, what
 * tells where everybody is, and what keeps letters for a menu that is on its way.
 */
export function startRetroMovement(root: HTMLElement, current: () => RetroContext): () => void {
  const board = current();
  const stopMotion = startRetroMotion(root, board);
  const sensor = board.readOnly ? null : startRetroDrag(root, current);
  const stopTyping = startTypingAhead(root, current);
  const stopNews = startNews(current);
  return () => {
    stopNews();
    stopTyping();
    stopMotion();
    sensor?.destroy();
  };
}
