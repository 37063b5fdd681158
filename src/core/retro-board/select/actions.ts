import { sortByOrder } from '../../shared/sort-by-order';
import type { PreviousAction } from '../retro.commands.types';
import type { ActionRecord, KudosRecord, RetroDocument } from '../retro.types';

const sorted = new WeakMap<object, readonly ActionRecord[]>();

/** All actions in order. The same list while they do not change. */
export function actionsOf({ actions }: Pick<RetroDocument, 'actions'>): readonly ActionRecord[] {
  const known = sorted.get(actions);
  if (known) return known;
  const list = sortByOrder(Object.values(actions));
  sorted.set(actions, list);
  return list;
}

/** Those that came from an earlier retro: what the review goes through. */
export function actionsToReview(document: Pick<RetroDocument, 'actions'>): readonly ActionRecord[] {
  return actionsOf(document).filter(({ carriedFrom }) => carriedFrom !== undefined);
}

/** What the next retro takes over with `action.carryOver`: everything that is neither done nor dropped. */
export function openActions(document: Pick<RetroDocument, 'actions'>): readonly PreviousAction[] {
  return actionsOf(document)
    .filter(({ status }) => status === 'open')
    .map(({ id, text, owners, due, goalId, carriedFrom }) => ({
      id,
      text,
      owners,
      ...(due === undefined ? {} : { due }),
      ...(goalId === undefined ? {} : { goalId }),
      ...(carriedFrom ? { carriedFrom } : {}),
    }));
}

/** An open action whose day has passed. @param today `YYYY-MM-DD` */
export function isOverdue({ status, due }: Pick<ActionRecord, 'status' | 'due'>, today: string): boolean {
  return status === 'open' && due !== undefined && due < today;
}

/** Thank-yous in order. */
export function kudosOf({ kudos }: Pick<RetroDocument, 'kudos'>): readonly KudosRecord[] {
  return sortByOrder(Object.values(kudos));
}
