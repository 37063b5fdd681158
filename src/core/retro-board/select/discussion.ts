import { own } from '../../shared/json';
import { boardOf } from '../board-of';
import type { BoardEntry } from '../layout';
import type { CommentRecord, NoteRecord, RetroDocument, TopicRecord } from '../retro.types';
import { cardIdsOf } from './board-view';
import { createIndex } from './indexed';
import { currentRound, rankingOf, type Ranked } from './votes';

const commentsByCard = /* #__PURE__ */ createIndex<CommentRecord>(({ cardId }) => cardId);
const notesByTopic = /* #__PURE__ */ createIndex<NoteRecord>(({ topicId }) => topicId);
const NONE: readonly never[] = [];

/** Comments on one card, oldest place first. The same list while they do not change. */
export function commentsOn(
  document: Pick<RetroDocument, 'comments'>,
  cardId: string,
): readonly CommentRecord[] {
  return commentsByCard(document.comments).get(cardId) ?? NONE;
}

/** Notes on a card or group, those on its cards included. */
export function notesOn(document: RetroDocument, target: string): readonly NoteRecord[] {
  const notes = notesByTopic(document.notes);
  const ids = [...new Set([target, ...cardIdsOf(document, target)])];
  const lists = ids.flatMap((id) => notes.get(id) ?? []);
  return lists.length === 0 ? NONE : lists;
}

/** Notes on the retro itself, and on what is no longer on the board. They are kept and exported. */
export function looseNotes(document: RetroDocument): readonly NoteRecord[] {
  return [...notesByTopic(document.notes)].flatMap(([id, notes]) =>
    cardIdsOf(document, id).length > 0 ? NONE : notes,
  );
}

export interface AgendaItem extends Ranked {
  readonly status: TopicRecord['status'];
  /** How often it was prolonged. */
  readonly extended: number;
}

/** A group is what one of its cards was when it was discussed before they were grouped. */
function topicOf({ topics }: RetroDocument, entry: BoardEntry): TopicRecord | undefined {
  return own(topics, entry.id) ?? entry.cardIds.map((id) => own(topics, id)).find(Boolean);
}

/**
 * What to talk about, most votes first, by the round that was closed or is going on; without one in the order of the
 * board. `now` is at most one: the board's topic.
 */
export function agendaOf(document: RetroDocument): readonly AgendaItem[] {
  const current = boardOf(document).topic;
  return rankingOf(document, currentRound(document)?.id).map((ranked) => {
    const { entry } = ranked;
    const topic = topicOf(document, entry);
    const isCurrent = current !== undefined && (entry.id === current || entry.cardIds.includes(current));
    const stored = topic?.status ?? 'open';
    const status = stored === 'now' && !isCurrent ? 'open' : stored;
    return { ...ranked, status, extended: topic?.extended ?? 0 };
  });
}

/** What is being discussed now, if it is still there and not done. */
export function currentTopic(document: RetroDocument): AgendaItem | undefined {
  return boardOf(document).topic === undefined
    ? undefined
    : agendaOf(document).find(({ status }) => status === 'now');
}

/** "Go on with this?" */
export function continuesOf(topic: Pick<TopicRecord, 'continues'> | undefined) {
  const votes = Object.values(topic?.continues ?? {});
  return { yes: votes.filter((vote) => vote > 0).length, no: votes.filter((vote) => vote < 0).length };
}
