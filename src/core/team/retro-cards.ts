import { boardView } from '../retro-board/select/board-view';
import { stillToCome } from '../retro-board/select/pending';
import { boardOf } from '../retro-board/board-of';
import type { RetroDocument } from '../retro-board/retro.types';

/** How many cards were written, hidden ones with them: of those the document holds numbers alone, as the board shows them. */
export function retroCards(document: RetroDocument): number {
  return boardView(document).reduce((sum, { count }) => sum + count, stillToCome(document).total);
}

/** An anonymous board tells nobody how many cards there are before they are open. */
export function cardsAreSecret(document: RetroDocument): boolean {
  const { hidden, anonymous } = boardOf(document);
  return hidden && anonymous && retroCards(document) === 0;
}
