import { keysBetween } from '../../shared/order-key';
import type { BoardRecord } from '../board.types';
import { MAX_STORED_TEXT } from '../retro.schema';
import {
  MAX_CARD_TEXT,
  MAX_TITLE,
  type CardRecord,
  type CommentRecord,
  type GroupRecord,
  type RetroDocument,
  type TopicRecord,
} from '../retro.types';
import { createAuthors } from './assemble-authors';
import { reactionsOf } from './assemble-reactions';
import type { VoteBox } from './assemble-votes';
import type { Draft, DraftAction, DraftCard, DraftComment } from './draft.types';
import type { MakeId } from './ids';
import type { RetroImportOptions } from './import.types';
import type { Reporter } from './report';
import { piecesOf, shorten } from './shorten';

interface Parts {
  readonly ids: MakeId;
  readonly comments: MakeId;
  readonly columnId: (key: string) => string;
  readonly box: VoteBox;
  readonly options: RetroImportOptions;
  readonly report: Reporter;
}

interface AssembledCards {
  readonly collections: Pick<RetroDocument, 'cards' | 'groups' | 'comments' | 'topics'>;
  readonly board: Pick<BoardRecord, 'topic'>;
  /** Id of the card or group that an action came from, or a note is about. */
  readonly idOf: (made: Pick<DraftAction, 'card' | 'group'>) => string | undefined;
}

export function assembleCards(draft: Draft, parts: Parts): AssembledCards {
  const { ids, columnId, box, options, report } = parts;
  const authors = createAuthors(draft, options, report);
  const cards: Record<string, CardRecord> = {};
  const topics: Record<string, TopicRecord> = {};
  const said: (DraftComment & { readonly cardId: string })[] = [];
  const cardIds = new Map<string, string>();
  // Ids of cards first, so that a group never takes one of theirs.
  const named = draft.cards.map((card) => {
    const id = ids('card', card.key);
    if (card.key === '' || !cardIds.has(card.key)) cardIds.set(card.key, id);
    else report.warn('duplicateId', card.path ?? [], { id: card.key, used: id }, card.line);
    return { card, id };
  });
  const { groups, groupOf, groupIds } = groupCards(draft, parts);
  const orders = keysBetween(named.length + Object.keys(groups).length);
  let topic: string | undefined;

  named.forEach(({ card, id }, index) => {
    const { text, rest } = splitText(card, report);
    const groupId = groupOf(card);
    cards[id] = {
      id,
      text,
      columnId: columnId(card.column),
      ...(groupId ? { groupId } : {}),
      order: orders[index]!,
      ...authors(card),
      votes: box.votesOf(card),
      reactions: reactionsOf(card, report),
    };
    const topicId = groupId ?? id;
    if (card.topic === 'now') topic ??= topicId;
    if (card.topic) topics[topicId] = { id: topicId, status: card.topic, continues: {} };
    for (const comment of [...rest, ...(card.comments ?? [])]) {
      const pieces = piecesOf(comment.text, MAX_STORED_TEXT);
      if (pieces.length > 1)
        report.warn('continued', card.path ?? [], { length: comment.text.length }, card.line);
      said.push(...pieces.map((piece) => ({ ...comment, text: piece, cardId: id })));
    }
  });
  // A group stands where its first card stands.
  const placed = placeGroups(
    groups,
    named.map(({ id }) => cards[id]!),
  );
  return {
    collections: { cards, groups: placed, comments: assembleComments(said, parts.comments, authors), topics },
    board: topic ? { topic } : {},
    idOf: ({ card, group }) =>
      (group === undefined ? undefined : groupIds.get(group)) ??
      (card === undefined ? undefined : cardIds.get(card)),
  };
}

/** A text longer than a document holds goes on in comments on the same card. */
function splitText(card: DraftCard, report: Reporter): { text: string; rest: readonly DraftComment[] } {
  const { text, path = [], line } = card;
  if (text.trim() === '') report.warn('emptyCard', path, undefined, line);
  if (text.length > MAX_CARD_TEXT)
    report.warn('longCard', path, { length: text.length, max: MAX_CARD_TEXT }, line);
  const [first = '', ...more] = piecesOf(text, MAX_STORED_TEXT);
  if (more.length > 0) report.warn('continued', path, { length: text.length }, line);
  return { text: first, rest: more.map((piece) => ({ text: piece })) };
}

/** A group that a file names stays; one that only its cards make needs two of them. */
function groupCards({ cards, groups = [] }: Draft, { ids, columnId, report }: Parts) {
  const size = new Map<string, number>();
  for (const { group } of cards) if (group !== undefined) size.set(group, (size.get(group) ?? 0) + 1);
  const titles = new Map(groups.map(({ key, title }) => [key, title]));
  const records: Record<string, Omit<GroupRecord, 'order'>> = {};
  const groupIds = new Map<string, string>();
  for (const card of cards) {
    const { group } = card;
    if (group === undefined || groupIds.has(group) || (!titles.has(group) && size.get(group)! < 2)) continue;
    const id = ids('group', group);
    groupIds.set(group, id);
    const title = shorten(titles.get(group) ?? '', MAX_TITLE, report, card);
    records[id] = { id, columnId: columnId(card.column), ...(title.trim() === '' ? {} : { title }) };
  }
  return {
    groups: records,
    groupIds,
    groupOf: ({ group }: DraftCard) => (group === undefined ? undefined : groupIds.get(group)),
  };
}

function placeGroups(
  groups: Readonly<Record<string, Omit<GroupRecord, 'order'>>>,
  cards: readonly CardRecord[],
): Readonly<Record<string, GroupRecord>> {
  const placed: Record<string, GroupRecord> = {};
  for (const { groupId, order } of cards) {
    if (groupId && !placed[groupId]) placed[groupId] = { ...groups[groupId]!, order };
  }
  return placed;
}

function assembleComments(
  said: readonly (DraftComment & { readonly cardId: string })[],
  makeId: MakeId,
  authors: ReturnType<typeof createAuthors>,
): Readonly<Record<string, CommentRecord>> {
  const orders = keysBetween(said.length);
  const records = said.map((comment, index): CommentRecord => ({
    id: makeId('comment'),
    cardId: comment.cardId,
    text: comment.text,
    ...authors(comment),
    order: orders[index]!,
  }));
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
