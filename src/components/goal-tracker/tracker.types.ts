import type { ReactNode } from 'react';
import type { UseGoalTrackerOptions, GoalsContext } from '../../hooks/goal-tracker/goal-tracker.types';
import type { AppearanceOptions } from '../shared/appearance-context';

export type GoalTrackerPart =
  'root' | 'header' | 'reminders' | 'toolbar' | 'list' | 'card' | 'row' | 'detail' | 'celebration';

export interface GoalTrackerProps extends UseGoalTrackerOptions, AppearanceOptions {
  /** Whose goals they are, for example "Northlight". */
  readonly title?: ReactNode;
  /** Of the headline; the headings inside follow. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** The document is on its way: shows the shape. @default false */
  readonly loading?: boolean | undefined;
  /** Given: a celebrated goal can be taken to the retro. */
  readonly onShare?: ((goal: string, event: unknown) => void) | undefined;
  readonly className?: string | undefined;
  /** A class name per part. Keep it the same object between renders. */
  readonly classNames?: Readonly<Partial<Record<GoalTrackerPart, string>>> | undefined;
}

/** What every part of one tracker is given. Stable while the host's values are. */
export interface Tracker extends GoalsContext {
  readonly headingLevel: 2 | 3 | 4;
  /** What a level is called, by its id. */
  titleOf(level: string): string;
  readonly classNames: NonNullable<GoalTrackerProps['classNames']>;
  readonly onShare: GoalTrackerProps['onShare'];
  /** A day as people say it: today, yesterday, a date. */
  ago(iso: string): string;
  /** The days of the week by name, else the date. */
  soon(iso: string): string;
}
