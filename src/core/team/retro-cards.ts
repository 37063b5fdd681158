import { boardView } from '../retro-board/select/board-view';
import { stillToCome } from '../retro-board/select/pending';
import type { RetroDocument } from '../retro-board/retro.types';

/** How many cards were written, hidden ones with them: of those the document holds numbers alone, as the board shows them. */
export function retroCards(document: RetroDocument): number {
  return boardView(document).reduce((sum, { count }) => sum + count, stillToCome(document).total);
}
