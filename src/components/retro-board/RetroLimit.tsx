'use client';
import { MAX_CARD_TEXT } from '../../core/retro-board/retro.types';
import type { RetroWords } from '../../hooks/retro-board/retro-board.types';

/** From here on it is said how many characters are left. */
const NEAR = 200;

/** How much more fits on a card, once that matters. Renders a `<span>` or nothing. */
export function RetroLimit({ length, t }: { readonly length: number; readonly t: RetroWords }) {
  const left = MAX_CARD_TEXT - length;
  if (left > NEAR) return null;
  return (
    <span data-plinth-part="retro-limit" data-over={left < 0 ? '' : undefined}>
      {left < 0 ? t('composer.over', { count: -left }) : t('composer.left', { count: left })}
    </span>
  );
}
