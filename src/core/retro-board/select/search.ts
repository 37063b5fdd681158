import { foldText } from '../../shared/fold-text';
import { wordsOf } from '../../shared/matches-query';
import type { BoardEntry } from '../layout';
import type { CardRecord, RetroDocument } from '../retro.types';
import { tallyOf } from '../vote-tally';
import { boardView } from './board-view';
import { commentsOn } from './discussion';
import { reactionsOn } from './people';

/** What a card must be to be shown. Everything given must hold; `text` is several words in any order. */
export interface CardFilter {
  readonly text?: string;
  readonly columnId?: string;
  /** Person id. */
  readonly author?: string;
  readonly hue?: number;
  /** A reaction that somebody gave it. */
  readonly reaction?: string;
  readonly commented?: boolean;
  /** A card that this voter voted for in this round. */
  readonly votedBy?: { readonly round: string; readonly voter: string };
}

const folded = new WeakMap<CardRecord, string>();

function foldedText(card: CardRecord): string {
  const known = folded.get(card);
  if (known !== undefined) return known;
  const text = foldText(card.text);
  folded.set(card, text);
  return text;
}

export interface Found {
  /** Cards that match, in the order of the board. */
  readonly cardIds: ReadonlySet<string>;
  /** Groups of which a card or the title matches. */
  readonly groupIds: ReadonlySet<string>;
}

/**
 * Cards that pass a filter; `undefined` when the filter asks for nothing, so that all do. It reads the shared document
 * only, where hidden cards are not: it cannot find one. A group whose title has all words brings all its cards.
 */
export function findCards(document: RetroDocument, filter: CardFilter): Found | undefined {
  const words = wordsOf(filter.text ?? '');
  const { text: _, ...rest } = filter;
  const asks = words.length > 0 || Object.values(rest).some((value) => value !== undefined);
  if (!asks) return undefined;
  const holds = (text: string) => words.every((word) => text.includes(word));
  const cardIds = new Set<string>();
  const groupIds = new Set<string>();
  for (const { column, entries } of boardView(document)) {
    if (filter.columnId !== undefined && filter.columnId !== column.id) continue;
    for (const entry of entries) {
      const title = titleOf(document, entry);
      const byTitle = words.length > 0 && title !== '' && holds(foldText(title));
      for (const id of entry.cardIds) {
        const card = document.cards[id]!;
        if ((byTitle || holds(foldedText(card))) && passes(document, card, filter)) cardIds.add(id);
      }
      if (entry.kind === 'group' && entry.cardIds.some((id) => cardIds.has(id))) groupIds.add(entry.id);
    }
  }
  return { cardIds, groupIds };
}

function titleOf({ groups }: RetroDocument, { kind, id }: BoardEntry): string {
  return kind === 'group' ? (groups[id]?.title ?? '') : '';
}

function passes(document: RetroDocument, card: CardRecord, filter: CardFilter): boolean {
  const { author, hue, reaction, commented, votedBy } = filter;
  return (
    (author === undefined || card.author === author) &&
    (hue === undefined || card.hue === hue) &&
    (reaction === undefined || reactionsOn(card).has(reaction)) &&
    (commented === undefined || commentsOn(document, card.id).length > 0 === commented) &&
    (votedBy === undefined || tallyOf(document, votedBy.round).of(card.id, votedBy.voter) > 0)
  );
}
