import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { ActionCommand } from '../retro.commands.types';
import { MAX_SHORT_TEXT } from '../retro.types';
import { isNamed } from './anonymous';
import { lastKey } from './last-key';
import { UNDOABLE, type Rules } from './rules.types';
import { gone, isMember, put, refuseId, refuseText, set } from './write';

export const kudosRules: Rules<Extract<ActionCommand, { readonly type: `kudos.${string}` }>> = {
  'kudos.add': {
    ...UNDOABLE,
    apply: (document, { command: { id, to, text, unsigned, seed }, actor }) => {
      const refused =
        refuseId(document, 'kudos', id) ?? refuseText(text, MAX_SHORT_TEXT, ['kudos', id, 'text']);
      if (refused) return refused;
      // Nobody thanks themselves.
      if (!to.every((person) => isMember(person) && person !== actor))
        return reject('invalidValue', ['kudos', id, 'to']);
      const from = isNamed(document) && !unsigned && actor !== undefined ? { from: actor } : {};
      const people = Object.fromEntries(to.map((person) => [person, true]));
      return [put('kudos', id, { id, to: people, text, ...from, order: lastKey(document.kudos, seed) })];
    },
  },
  'kudos.edit': {
    ...UNDOABLE,
    mergeKey: ({ id }) => `kudos/${id}`,
    apply: (document, { command: { id, text } }) =>
      own(document.kudos, id)
        ? (refuseText(text, MAX_SHORT_TEXT, ['kudos', id, 'text']) ?? set('kudos', id, { text }))
        : gone('kudos', id),
  },
  'kudos.remove': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      own(document.kudos, id) ? [put('kudos', id, undefined)] : gone('kudos', id),
  },
};
