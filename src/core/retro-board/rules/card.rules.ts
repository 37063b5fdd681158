import type { CommandEnvelope } from '../../shared/command';
import { own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { checkRecord, MAX_RECORDS } from '../../shared/validate-document';
import { layoutOf } from '../layout';
import type { CardCommand, RetroCommandOf } from '../retro.commands.types';
import { hue as isHue, retroSchema } from '../retro.schema';
import { MAX_CARD_TEXT, type CardRecord, type RetroDocument } from '../retro.types';
import { isNamed } from './anonymous';
import { moveCards } from './move.rules';
import { keysFor } from './place';
import { UNDOABLE, type Outcome, type Rules } from './rules.types';
import { gone, isMember, put, refuseId, refuseText, set, withMember } from './write';

/** Cards that one command may add: a long paste, not a file. */
const MAX_ADDED = 500;

function addCards(
  document: RetroDocument,
  { command, actor, at }: CommandEnvelope<RetroCommandOf<'card.add'>>,
): Outcome {
  const { cards, to, seed } = command;
  const layout = layoutOf(document);
  const entries = layout.entries.get(to.columnId);
  if (!entries) return gone('columns', to.columnId);
  if (cards.length > MAX_ADDED) return reject('tooMany', ['cards'], { max: MAX_ADDED });
  if (layout.entryOfCard.size + cards.length > MAX_RECORDS)
    return reject('tooMany', ['cards'], { max: MAX_RECORDS });
  const author = isNamed(document) ? { ...(actor === undefined ? {} : { author: actor }), at } : {};
  const keys = keysFor(entries, to, cards.length, seed);
  const added: CardRecord[] = [];
  for (const [index, { id, text, hue }] of cards.entries()) {
    const refused = refuseId(document, 'cards', id) ?? refuseText(text, MAX_CARD_TEXT, ['cards', id, 'text']);
    if (refused) return refused;
    const place = { columnId: to.columnId, order: keys[index]! };
    added.push({ id, text, ...place, ...author, ...(hue ? { hue } : {}), votes: {}, reactions: {} });
  }
  return added.map((card) => put('cards', card.id, card));
}

/** A card, and what was said about it. */
export function removeCards(document: RetroDocument, ids: readonly string[]) {
  const going = new Set(ids.filter((id) => own(document.cards, id)));
  const comments = Object.values(document.comments).filter(({ cardId }) => going.has(cardId));
  return [
    ...[...going].map((id) => put('cards', id, undefined)),
    ...comments.map(({ id }) => put('comments', id, undefined)),
  ];
}

function restore(document: RetroDocument, { cards, comments = [] }: RetroCommandOf<'card.restore'>): Outcome {
  const changes = [];
  for (const [collection, records] of [
    ['cards', cards],
    ['comments', comments],
  ] as const) {
    for (const given of records) {
      if (own(document[collection] as Record<string, unknown>, given.id)) continue;
      const declaration = retroSchema.collections[collection]!;
      const { record } = checkRecord(declaration, given.id, given as unknown as Json, true);
      if (!record) return reject('invalidValue', [collection, given.id]);
      const { author: _, authorName: __, at: ___, ...unnamed } = record;
      changes.push(put(collection, given.id, isNamed(document) ? record : unnamed));
    }
  }
  return changes;
}

const on = (flag: boolean) => (flag ? (true as const) : undefined);

type OnCards = Exclude<
  Extract<CardCommand, { readonly type: `card.${string}` }>,
  { readonly type: 'card.group' }
>;

export const cardRules: Rules<OnCards> = {
  'card.add': { ...UNDOABLE, apply: addCards },
  'card.edit': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `card/${id}`,
    apply: (document, { command: { id, text } }) => {
      const card = own(document.cards, id);
      if (!card) return gone('cards', id);
      // A card that came in longer can be shortened step by step.
      const max = Math.max(MAX_CARD_TEXT, Math.min(card.text.length, text.length));
      return refuseText(text, max, ['cards', id, 'text']) ?? set('cards', id, { text });
    },
  },
  'card.move': { ...UNDOABLE, apply: moveCards },
  'card.remove': {
    ...UNDOABLE,
    apply: (document, { command: { ids } }) => {
      const changes = removeCards(document, ids);
      return changes.length > 0 ? changes : gone('cards', ids[0] ?? '');
    },
  },
  'card.restore': { ...UNDOABLE, apply: (document, { command }) => restore(document, command) },
  'card.colour': {
    ...UNDOABLE,
    apply: (document, { command: { ids, hue } }) =>
      hue !== null && isHue(hue)
        ? reject('invalidValue', ['cards'])
        : ids
            .filter((id) => own(document.cards, id))
            .flatMap((id) => set('cards', id, { hue: hue ?? undefined })),
  },
  'card.react': {
    ...UNDOABLE,
    apply: (document, { command }) => {
      const card = own(document.cards, command.id);
      if (!card) return gone('cards', command.id);
      if (!isMember(command.who) || !/^[\w-]{1,40}$/.test(command.reaction))
        return reject('invalidValue', ['cards', command.id, 'reactions']);
      const key = `${command.reaction}:${command.who}`;
      return set('cards', command.id, { reactions: withMember(card.reactions, key, on(command.on)) });
    },
  },
};
