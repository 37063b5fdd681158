import { currentRound, rankingOf } from '../retro-board/select/votes';
import { boardView } from '../retro-board/select/board-view';
import { stillToCome } from '../retro-board/select/pending';
import type { CardHue, ColumnRecord, RetroDocument } from '../retro-board/retro.types';
import { cardWords } from '../retro-board/text/card-words';
import { own } from '../shared/json';
import { cardsAreSecret, retroCards } from './retro-cards';

export interface DigestCard {
  readonly id: string;
  readonly text: string;
  /** `null` while votes are not counted. */
  readonly votes: number | null;
}

export interface DigestColumn {
  readonly column: ColumnRecord;
  readonly hue: CardHue | null;
  readonly cards: readonly DigestCard[];
  /** Hidden ones, of which nothing but their number is known; `null` where an anonymous board tells no more than a total. */
  readonly hidden: number | null;
}

/** A retro at a glance: the cards with most votes, column by column. */
export interface RetroDigest {
  /** Hidden ones with them. */
  readonly cards: number;
  readonly columns: readonly DigestColumn[];
}

/**
 * Only what everybody sees on the board itself: hidden cards are not in the document, and votes count once their round is
 * closed.
 * @param most cards per column
 */
export function retroDigest(document: RetroDocument, most = 2): RetroDigest {
  const round = currentRound(document);
  const counted = round?.status === 'closed';
  const votes = new Map(rankingOf(document, round?.id).map(({ entry, votes }) => [entry.id, votes]));
  const coming = stillToCome(document);
  const secret = cardsAreSecret(document);
  const hiddenIn = (id: string): number | null => {
    if (secret) return null;
    if (coming.total === 0) return 0;
    return coming.columns ? (coming.columns.get(id) ?? 0) : null;
  };
  return {
    cards: retroCards(document),
    columns: boardView(document).map(({ column, entries }) => ({
      column,
      hue: column.hue ?? null,
      hidden: hiddenIn(column.id),
      cards: [...entries]
        .sort((a, b) => (counted ? (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0) : 0))
        .slice(0, most)
        .map((entry) => ({
          id: entry.id,
          text:
            (entry.kind === 'group' && own(document.groups, entry.id)?.title) ||
            textOf(document, entry.cardIds[0]),
          votes: counted ? (votes.get(entry.id) ?? 0) : null,
        })),
    })),
  };
}

const textOf = (document: RetroDocument, id: string | undefined): string =>
  cardWords(own(document.cards, id ?? '')?.text ?? '');
