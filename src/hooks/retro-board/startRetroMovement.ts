'use client';
import type { RetroContext } from './retro-board.types';
import { startRetroMotion } from './motion/startRetroMotion';
import { startRetroDrag } from './startRetroDrag';

/** What is fetched once a board is on the page: dragging, for whoever may change it, and the motion that shows what moved. */
export function startRetroMovement(root: HTMLElement, current: () => RetroContext): () => void {
  const board = current();
  const stopMotion = startRetroMotion(root, board);
  const sensor = board.readOnly ? null : startRetroDrag(root, current);
  return () => {
    stopMotion();
    sensor?.destroy();
  };
}
