'use client';
import { useMemo } from 'react';
import { own } from '../../core/shared/json';
import { readPresent } from '../../core/shared/presence';
import { useIsLive } from '../shared/connection';
import { useFocusedPlace } from '../shared/useFocusedPlace';
import { presentOf, useOthers, type NamedOther, type Others } from '../shared/useOthers';
import { useTyping } from '../shared/useTyping';
import type { GoalsContext } from './goal-tracker.types';

export interface GoalOther extends NamedOther {
  /** The goal they look at, where this document has it. */
  readonly goal?: { readonly id: string; readonly title: string };
}

export interface GoalOthers extends Others {
  readonly named: readonly GoalOther[];
}

const goalOf = (element: Element) => {
  const { goal, goalDetail } = element.closest<HTMLElement>('[data-goal], [data-goal-detail]')?.dataset ?? {};
  return goal ?? goalDetail;
};
/** A search is nobody else's business. */
const isWriting = (element: Element) => element.closest('form, [data-goal], [data-goal-detail]') !== null;

/**
 * Who else looks at these goals, at which of them, and telling the others of this person. Nothing is told while the page is
 * not connected. Renders again when somebody comes, goes or moves.
 */
export function useGoalPresence(goals: GoalsContext): GoalOthers {
  const { store, presence, connection, plinth, rootRef } = goals;
  const person = plinth.person;
  const connected = useIsLive(connection);
  const writing = useTyping(rootRef, isWriting);
  const at = useFocusedPlace(rootRef, goalOf);
  const state = useMemo(
    () => (connected ? presentOf(person, { writing, at }) : null),
    [connected, person, writing, at],
  );
  const others = useOthers(presence, state, readPresent);

  return useMemo(() => {
    const { goals } = store.getSnapshot();
    const named = others.named.map((other) => {
      const goal = other.at === undefined ? undefined : own(goals, other.at);
      return goal ? { ...other, goal: { id: goal.id, title: goal.title } } : other;
    });
    return { ...others, named };
  }, [others, store]);
}
