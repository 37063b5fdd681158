'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { own } from '../../core/shared/json';
import { keyBetween } from '../../core/shared/order-key';
import type { GoalPlace } from './goal-tracker.types';

type Move = Extract<GoalsCommand, { readonly type: 'goal.move' }>;

const goalsInOrder = ({ goals }: GoalsDocument) =>
  Object.values(goals).sort((a, b) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1,
  );

/**
 * The one command behind every way of moving a goal. Its new key lies right before the goal that follows it, whichever
 * goals of other lanes stand between.
 */
export function moveCommand(
  document: GoalsDocument,
  id: string,
  { before, lane, parent }: GoalPlace,
  random: () => number,
  today: string,
): Move | null {
  const goal = own(document.goals, id);
  if (!goal) return null;
  const others = goalsInOrder(document).filter((one) => one.id !== id);
  const at = before == null ? -1 : others.findIndex((one) => one.id === before);
  const order =
    before === undefined
      ? goal.order
      : at === -1
        ? keyBetween(others.at(-1)?.order ?? null, null, random)
        : keyBetween(others[at - 1]?.order ?? null, others[at]!.order, random);
  const { by, from, to } = lane ?? {};
  const value = to === 'none' ? null : to;
  return {
    type: 'goal.move',
    id,
    order,
    ...(parent === undefined ? {} : { parent }),
    ...(by === 'principle' && value !== undefined ? { principle: value } : {}),
    ...(by === 'period' && value !== undefined ? { period: value, since: today } : {}),
    ...(by === 'owner' && value !== undefined
      ? { owner: { from: from === 'none' ? null : from!, to: value } }
      : {}),
  };
}

/** The key after all others. */
export function lastOrder(
  records: { readonly [id: string]: { readonly order: string } },
  random: () => number,
): string {
  const last = Object.values(records).reduce<string | null>(
    (most, { order }) => (most === null || order > most ? order : most),
    null,
  );
  return keyBetween(last, null, random);
}

/** The goal that follows another one in the whole document, whatever the view, with `moved` taken out. */
export function followerOf(document: GoalsDocument, id: string, moved: string): string | null {
  const others = goalsInOrder(document).filter((goal) => goal.id !== moved);
  return others[others.findIndex((goal) => goal.id === id) + 1]?.id ?? null;
}
