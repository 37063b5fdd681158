import type { Change } from '../shared/change';
import { isId } from '../shared/checks';
import type { CommandDeclaration, DocumentModel } from '../shared/command';
import { own, type Json } from '../shared/json';
import { reject } from '../shared/reduce';
import { checkRecord } from '../shared/validate-document';
import { retroPrivateSchema } from './retro-private.schema';
import {
  RETRO_SESSION_ID,
  type HiddenCardRecord,
  type NewHiddenCard,
  type RetroPrivateCommand,
  type RetroPrivateDocument,
} from './retro-private.types';
import { MAX_CARD_TEXT } from './retro.types';
import { refuseText } from './rules/write';

type Outcome = ReturnType<CommandDeclaration<RetroPrivateDocument, RetroPrivateCommand>['apply']>;

const UNDOABLE = { undo: 'inverse', log: 'none' } as const;
const UNTRACKED = { undo: 'none', log: 'none' } as const;

function put(collection: string, id: string, after: object | undefined): Change {
  return { collection, id, field: null, before: undefined, after: after as Json | undefined };
}

/** Fields of hidden cards. What went out is no longer hidden: it is edited where everybody sees it. */
function change(
  { cards }: RetroPrivateDocument,
  ids: readonly string[],
  fields: { [K in keyof HiddenCardRecord]?: HiddenCardRecord[K] | undefined },
): Outcome {
  const found = ids.filter((id) => (own(cards, id)?.state ?? 'published') !== 'published');
  if (found.length === 0) return reject('gone', ['cards', ids[0] ?? '']);
  return found.flatMap((id) =>
    Object.entries(fields).map(([field, after]) => ({ ...put('cards', id, undefined), field, after })),
  );
}

function add({ cards }: RetroPrivateDocument, given: readonly NewHiddenCard[]): Outcome {
  const changes: Change[] = [];
  for (const card of given) {
    const refused = refuseText(card.text, MAX_CARD_TEXT, ['cards', card.id, 'text']);
    if (refused) return refused;
    const record = { ...card, state: card.state ?? 'queued' } as unknown as Json;
    const checked = checkRecord(retroPrivateSchema.collections['cards']!, card.id, record, false);
    if (!checked.record || own(cards, card.id)) return reject('invalidValue', ['cards', card.id]);
    changes.push(put('cards', card.id, checked.record));
  }
  return changes;
}

/** Every command on one person's side of a retro. Its undo never brings back what was published. */
export const retroPrivateModel: DocumentModel<RetroPrivateDocument, RetroPrivateCommand> = {
  schema: retroPrivateSchema,
  commands: {
    'session.start': {
      ...UNTRACKED,
      apply: ({ session }, { command: { retro, writer } }) => {
        if (own(session, RETRO_SESSION_ID)) return [];
        if (!isId(retro) || !isId(writer)) return reject('invalidValue', ['session']);
        return [put('session', RETRO_SESSION_ID, { id: RETRO_SESSION_ID, retro, writer })];
      },
    },
    'hidden.add': { ...UNDOABLE, apply: (document, { command }) => add(document, command.cards) },
    'hidden.edit': {
      ...UNDOABLE,
      mergeKey: ({ id }) => `hidden/${id}`,
      apply: (document, { command: { id, text } }) =>
        refuseText(text, MAX_CARD_TEXT, ['cards', id, 'text']) ?? change(document, [id], { text }),
    },
    'hidden.move': {
      ...UNDOABLE,
      apply: (document, { command: { id, columnId } }) =>
        isId(columnId)
          ? change(document, [id], { columnId })
          : reject('invalidValue', ['cards', id, 'columnId']),
    },
    'hidden.colour': {
      ...UNDOABLE,
      apply: (document, { command: { id, hue } }) => change(document, [id], { hue: hue ?? undefined }),
    },
    'hidden.remove': {
      ...UNDOABLE,
      apply: ({ cards }, { command: { ids } }) =>
        ids.filter((id) => own(cards, id)).map((id) => put('cards', id, undefined)),
    },
    'hidden.hold': {
      ...UNDOABLE,
      apply: (document, { command: { id, hold } }) =>
        change(document, [id], { state: hold ? 'draft' : 'queued', dueAt: undefined }),
    },
    'hidden.sendAlone': {
      ...UNTRACKED,
      apply: (document, { command }) => change(document, command.ids, { alone: true }),
    },
    'hidden.plan': {
      ...UNTRACKED,
      apply: ({ cards }, { command: { plan } }) =>
        plan
          .filter(({ id, at }) => own(cards, id)?.state === 'queued' && Number.isFinite(at))
          .map(({ id, at }) => ({ ...put('cards', id, undefined), field: 'dueAt', after: Math.round(at) })),
    },
    'hidden.published': {
      undo: 'barrier',
      log: 'none',
      apply: ({ cards }, { command: { ids } }) =>
        ids
          .filter((id) => own(cards, id))
          .map((id) => ({ ...put('cards', id, undefined), field: 'state', after: 'published' })),
    },
    'key.set': {
      ...UNTRACKED,
      apply: ({ keys }, { command: { purpose, key } }) => {
        if (own(keys, purpose)) return [];
        if (!isId(purpose) || key === '' || key.length > 128)
          return reject('invalidValue', ['keys', purpose]);
        return [put('keys', purpose, { id: purpose, key })];
      },
    },
  },
};
