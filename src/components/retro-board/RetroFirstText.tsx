'use client';
import { useRetroCard } from '../../hooks/retro-board/useRetroCard';
import { RetroText } from './RetroText';
import { useRetroView } from './retro-view-context';

/** What the uppermost card of a stack says. Renders a `<div>`. */
export function RetroFirstText({ cardId }: { readonly cardId: string }) {
  const { board, mode } = useRetroView();
  const card = useRetroCard(board, cardId, mode);
  return card ? <RetroText text={card.text} /> : null;
}
