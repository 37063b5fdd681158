'use client';
import { useMemo } from 'react';
import type { PreviousAction } from '../../core/retro-board/retro.commands.types';
import type { ActionRecord } from '../../core/retro-board/retro.types';
import { actionsToReview } from '../../core/retro-board/select/actions';
import { useStore } from '../shared/useStore';
import { act } from './act';
import type { RetroContext } from './retro-board.types';

export interface ReviewItem {
  readonly id: string;
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | undefined;
  /** How many retros it has been carried through before this one. */
  readonly times: number;
  /** What was decided here; `null`: not looked at yet. */
  readonly decision: ActionRecord['status'] | null;
  /** Id of the action here, once something was decided. */
  readonly actionId: string | undefined;
}

export interface RetroReview {
  readonly items: readonly ReviewItem[];
  readonly left: number;
  readonly canDecide: boolean;
  decide(item: ReviewItem, status: ActionRecord['status'], event?: unknown): void;
  reopen(item: ReviewItem, event?: unknown): void;
}

const NONE: readonly PreviousAction[] = [];

/** The last retro's actions, and what becomes of each. Renders again when one is decided on. */
export function useRetroReview(board: RetroContext): RetroReview {
  const { store, commands, previousActions } = board;
  const here = useStore(store, (document) => actionsToReview(document));
  const retro = previousActions?.retro;
  const before = previousActions?.actions ?? NONE;
  const items = useMemo(() => {
    const found = (id: string) =>
      here.find(({ carriedFrom }) => carriedFrom?.retro === retro && carriedFrom?.action === id);
    const given = before.map((action): ReviewItem => {
      const taken = found(action.id);
      return {
        id: action.id,
        text: taken?.text ?? action.text,
        owners: Object.keys(taken?.owners ?? action.owners ?? {}),
        due: taken ? taken.due : action.due,
        times: action.carriedFrom?.times ?? 0,
        decision: taken?.status ?? null,
        actionId: taken?.id,
      };
    });
    const known = new Set(given.map(({ actionId }) => actionId));
    // Carried over by somebody whose page was given other actions, or none.
    const others = here
      .filter(({ id }) => !known.has(id))
      .map(({ id, text, owners, due, status, carriedFrom }): ReviewItem => ({
        id,
        text,
        owners: Object.keys(owners),
        due,
        times: (carriedFrom?.times ?? 1) - 1,
        decision: status,
        actionId: id,
      }));
    return [...given, ...others];
  }, [here, before, retro]);

  return {
    items,
    left: items.filter(({ decision }) => decision === null).length,
    canDecide: board.may({ type: 'action.carryOver', retro: retro ?? '', actions: [] }),
    decide(item, status, event) {
      const action = before.find(({ id }) => id === item.id);
      if (item.actionId === undefined) {
        if (!action || retro === undefined) return;
        if (!act(board, { type: 'action.carryOver', retro, actions: [action] }, event)) return;
      }
      const taken = actionsToReview(store.getSnapshot()).find(
        ({ id, carriedFrom }) =>
          id === item.actionId || (carriedFrom?.retro === retro && carriedFrom?.action === item.id),
      );
      if (taken && taken.status !== status)
        commands.dispatch({ type: 'action.status', id: taken.id, status }, event);
    },
    reopen(item, event) {
      if (item.actionId !== undefined) commands.dispatch({ type: 'action.remove', id: item.actionId }, event);
    },
  };
}
