'use client';
import { forwardRef, useContext } from 'react';
import { PlinthContext } from '../../hooks/shared/plinth-context';
import { GuardedWidget } from '../shared/GuardedWidget';
import { GoalRoot } from './GoalRoot';
import type { GoalTrackerProps } from './tracker.types';

/**
 * What a team wants to reach, how far it is, and who stands by it: goals with key results on a board, in a tree, a table or
 * on a timeline, with check-ins in place. Renders a `<div>`; what is wrong shows as a note in it, never as an exception.
 *
 * Another person is another tracker: nobody ever acts in the name of the one before.
 */
export const GoalTracker = forwardRef<HTMLDivElement, GoalTrackerProps>(function GoalTracker(props, ref) {
  const { person } = useContext(PlinthContext);
  return (
    <GuardedWidget widget="goal-tracker" options={props}>
      <GoalRoot key={(props.person ?? person)?.id ?? ''} {...props} ref={ref} />
    </GuardedWidget>
  );
});
