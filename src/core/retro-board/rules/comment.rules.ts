import { own } from '../../shared/json';
import type { CardCommand } from '../retro.commands.types';
import { MAX_SHORT_TEXT } from '../retro.types';
import { isNamed } from './anonymous';
import { lastKey } from './last-key';
import { UNDOABLE, type Rules } from './rules.types';
import { gone, put, refuseId, refuseText, set } from './write';

export const commentRules: Rules<Extract<CardCommand, { readonly type: `comment.${string}` }>> = {
  'comment.add': {
    ...UNDOABLE,
    apply: (document, { command: { id, cardId, text, seed }, actor, at }) => {
      if (!own(document.cards, cardId)) return gone('cards', cardId);
      const refused =
        refuseId(document, 'comments', id) ?? refuseText(text, MAX_SHORT_TEXT, ['comments', id, 'text']);
      if (refused) return refused;
      const author = isNamed(document) ? { ...(actor === undefined ? {} : { author: actor }), at } : {};
      const order = lastKey(document.comments, seed);
      return [put('comments', id, { id, cardId, text, ...author, order })];
    },
  },
  'comment.edit': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `comment/${id}`,
    apply: (document, { command: { id, text } }) =>
      own(document.comments, id)
        ? (refuseText(text, MAX_SHORT_TEXT, ['comments', id, 'text']) ?? set('comments', id, { text }))
        : gone('comments', id),
  },
  'comment.remove': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      own(document.comments, id) ? [put('comments', id, undefined)] : gone('comments', id),
  },
};
