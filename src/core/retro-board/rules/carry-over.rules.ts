import type { Change } from '../../shared/change';
import { sortByOrder } from '../../shared/sort-by-order';
import type { ActionCommand, PreviousAction, RetroCommandOf } from '../retro.commands.types';
import { MAX_STORED_TEXT } from '../retro.schema';
import type { ActionRecord, RetroDocument } from '../retro.types';
import { refuseFields } from './action.rules';
import { keysAt } from './place';
import { UNDOABLE, type Outcome, type Rules } from './rules.types';
import { isMember, put, refuseId, refuseText } from './write';

/** The id of a carried action is made from where it comes from, so that two people who carry it over carry one. */
function carriedId(retro: string, action: string): string {
  return `${retro.slice(0, 60)}.${action}`.slice(0, 128);
}

function carryOver(document: RetroDocument, { retro, actions }: RetroCommandOf<'action.carryOver'>): Outcome {
  const here = new Set(
    Object.values(document.actions).map(({ carriedFrom }) => `${carriedFrom?.retro} ${carriedFrom?.action}`),
  );
  const fresh = actions.filter(({ id }) => !here.has(`${retro} ${id}`));
  const others = sortByOrder(Object.values(document.actions));
  // Without chance: two people who carry over at once then write the same.
  const keys = keysAt(others, others.length, fresh.length, undefined);
  const changes: Change[] = [];
  for (const [index, action] of fresh.entries()) {
    const made = carried(retro, action, keys[index]!);
    const refused =
      refuseId(document, 'actions', made.id) ??
      refuseText(made.text, MAX_STORED_TEXT, ['actions', made.id, 'text']) ??
      refuseFields(made.id, made.due, made.goalId, retro, action.id);
    if (refused) return refused;
    changes.push(put('actions', made.id, made));
  }
  return changes;
}

function carried(retro: string, action: PreviousAction, order: string): ActionRecord {
  const { id, text, owners = {}, due, goalId, carriedFrom } = action;
  return {
    id: carriedId(retro, id),
    text,
    owners: Object.fromEntries(
      Object.keys(owners)
        .filter(isMember)
        .map((person) => [person, true]),
    ),
    ...(due === undefined ? {} : { due }),
    status: 'open',
    carriedFrom: { retro, action: id, times: (carriedFrom?.times ?? 0) + 1 },
    ...(goalId === undefined ? {} : { goalId }),
    order,
  };
}

export const carryOverRules: Rules<Extract<ActionCommand, { readonly type: 'action.carryOver' }>> = {
  'action.carryOver': { ...UNDOABLE, apply: (document, { command }) => carryOver(document, command) },
};
