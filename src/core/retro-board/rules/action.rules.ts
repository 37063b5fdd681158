import { isId, isoDate } from '../../shared/checks';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { sortByOrder } from '../../shared/sort-by-order';
import type { ActionCommand, RetroCommandOf } from '../retro.commands.types';
import { MAX_SHORT_TEXT, type ActionRecord, type RetroDocument } from '../retro.types';
import { lastKey } from './last-key';
import { keysFor } from './place';
import { UNDOABLE, type Outcome, type Rules } from './rules.types';
import { gone, isMember, put, refuseId, refuseText, set, withMember } from './write';

type OnActions = Exclude<
  Extract<ActionCommand, { readonly type: `action.${string}` }>,
  { readonly type: 'action.carryOver' }
>;

/** Why an action cannot have these, if it cannot. */
export function refuseFields(
  id: string,
  due: string | null | undefined,
  ...ids: readonly (string | null | undefined)[]
) {
  if (typeof due === 'string' && isoDate(due)) return reject('invalidValue', ['actions', id, 'due']);
  const bad = ids.some((other) => typeof other === 'string' && !isId(other));
  return bad ? reject('invalidValue', ['actions', id]) : undefined;
}

function add(document: RetroDocument, command: RetroCommandOf<'action.add'>): Outcome {
  const { id, text, owners = [], due, cardId, seed } = command;
  const refused =
    refuseId(document, 'actions', id) ??
    refuseText(text, MAX_SHORT_TEXT, ['actions', id, 'text']) ??
    refuseFields(id, due, cardId);
  if (refused) return refused;
  if (!owners.every(isMember)) return reject('invalidValue', ['actions', id, 'owners']);
  const record: ActionRecord = {
    id,
    text,
    owners: Object.fromEntries(owners.map((person) => [person, true])),
    ...(due === undefined ? {} : { due }),
    status: 'open',
    ...(cardId === undefined ? {} : { cardId }),
    order: lastKey(document.actions, seed),
  };
  return [put('actions', id, record)];
}

function edit(document: RetroDocument, command: RetroCommandOf<'action.edit'>): Outcome {
  const { type: _, id, text, due, goalId } = command;
  if (!own(document.actions, id)) return gone('actions', id);
  const refused =
    (text === undefined ? undefined : refuseText(text, MAX_SHORT_TEXT, ['actions', id, 'text'])) ??
    refuseFields(id, due, goalId);
  const given = Object.entries({ text, due, goalId }).filter(([, value]) => value !== undefined);
  return (
    refused ??
    set('actions', id, Object.fromEntries(given.map(([name, value]) => [name, value ?? undefined])))
  );
}

export const actionRules: Rules<OnActions> = {
  'action.add': { ...UNDOABLE, apply: (document, { command }) => add(document, command) },
  'action.edit': {
    ...UNDOABLE,
    mergeKey: ({ type: _, id, ...fields }) => `action/${id}/${Object.keys(fields).join()}`,
    apply: (document, { command }) => edit(document, command),
  },
  'action.own': {
    ...UNDOABLE,
    apply: (document, { command: { id, person, on } }) => {
      const action = own(document.actions, id);
      if (!action) return gone('actions', id);
      if (!isMember(person)) return reject('invalidValue', ['actions', id, 'owners']);
      return set('actions', id, { owners: withMember(action.owners, person, on ? true : undefined) });
    },
  },
  'action.status': {
    ...UNDOABLE,
    apply: (document, { command: { id, status } }) => {
      if (!own(document.actions, id)) return gone('actions', id);
      if (!['open', 'done', 'dropped'].includes(status))
        return reject('invalidValue', ['actions', id, 'status']);
      return set('actions', id, { status });
    },
  },
  'action.move': {
    ...UNDOABLE,
    apply: (document, { command: { id, to, seed } }) => {
      if (!own(document.actions, id)) return gone('actions', id);
      const others = sortByOrder(Object.values(document.actions)).filter((action) => action.id !== id);
      return set('actions', id, { order: keysFor(others, to, 1, seed)[0] });
    },
  },
  'action.remove': {
    ...UNDOABLE,
    apply: (document, { command: { id } }) =>
      own(document.actions, id) ? [put('actions', id, undefined)] : gone('actions', id),
  },
};
