import type { CommandEnvelope } from '../../shared/command';
import { own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { checkRecord } from '../../shared/validate-document';
import { boardOf } from '../board-of';
import type { HiddenCommand, PublishedCard, RetroCommandOf } from '../retro.commands.types';
import { MAX_STORED_TEXT, retroSchema } from '../retro.schema';
import type { CardRecord, RetroDocument } from '../retro.types';
import { isNamed } from './anonymous';
import { BARRIER, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { put, refuseText, setBoard } from './write';

/** A card as it comes out: without a time, so that it tells nothing about when it was written or sent. */
function publishedCard(document: RetroDocument, card: PublishedCard, actor: string | undefined): CardRecord {
  const { id, text, columnId, order, hue, anonymous } = card;
  const author = isNamed(document) && !anonymous && actor !== undefined ? { author: actor } : {};
  return { id, text, columnId, order, ...author, ...(hue ? { hue } : {}), votes: {}, reactions: {} };
}

function publish(
  document: RetroDocument,
  { command, actor }: CommandEnvelope<RetroCommandOf<'card.publish'>>,
): Outcome {
  if (boardOf(document).hidden) return reject('stillHidden', ['cards']);
  const changes = [];
  for (const card of command.cards) {
    if (own(document.publications, card.id) || own(document.cards, card.id)) continue;
    const record = publishedCard(document, card, actor);
    const refused = refuseText(card.text, MAX_STORED_TEXT, ['cards', card.id, 'text']);
    if (refused) return refused;
    const { problems } = checkRecord(
      retroSchema.collections['cards']!,
      card.id,
      record as unknown as Json,
      false,
    );
    if (problems.length > 0) return reject('invalidValue', ['cards', card.id, ...problems[0]!.path]);
    const publication = { id: card.id, ...(isNamed(document) ? { columnId: card.columnId } : {}) };
    changes.push(put('cards', card.id, record), put('publications', card.id, publication));
  }
  return changes;
}

function setPending(document: RetroDocument, command: RetroCommandOf<'pending.set'>): Outcome {
  const { writer: id, total, columns, waiting } = command;
  const record = {
    id,
    total,
    ...(columns && isNamed(document) ? { columns } : {}),
    ...(waiting ? { waiting } : {}),
  };
  const { problems } = checkRecord(retroSchema.collections['pending']!, id, record, false);
  if (problems.length > 0) return reject('invalidValue', ['pending', id, ...problems[0]!.path]);
  return [put('pending', id, total > 0 ? record : undefined)];
}

export const hiddenRules: Rules<HiddenCommand> = {
  'board.reveal': {
    ...BARRIER,
    apply: (document, { at }) =>
      boardOf(document).hidden
        ? setBoard(document, { hidden: false, reveals: boardOf(document).reveals + 1, batchAt: at })
        : [],
  },
  // The cards that people write from here on are promised to be hidden: nobody takes that back by accident.
  'board.hide': { ...BARRIER, apply: (document) => setBoard(document, { hidden: true }) },
  'board.batch': {
    ...UNTRACKED,
    apply: (document, { at }) =>
      boardOf(document).hidden ? reject('stillHidden', ['board']) : setBoard(document, { batchAt: at }),
  },
  // No step and no barrier here: the writer's own history, where the card would come back from, has the barrier.
  'card.publish': { ...UNTRACKED, apply: publish },
  'pending.set': { ...UNTRACKED, apply: (document, { command }) => setPending(document, command) },
  'pending.clear': {
    ...UNTRACKED,
    apply: (document) => Object.keys(document.pending).map((id) => put('pending', id, undefined)),
  },
};
