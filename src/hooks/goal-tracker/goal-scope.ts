'use client';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import type { GoalsContext } from './goal-tracker.types';

/** What commands read at the moment they run. */
export interface GoalScope extends Omit<GoalsContext, 'commands' | 'idPrefix' | 'rootRef'> {
  readonly view: ViewSettings;
  readonly setView: (view: ViewSettings, cause: { reason: 'command' | 'load'; event?: unknown }) => void;
  readonly setSelected: (goal: string | null, cause: { reason: 'command' | 'load'; event?: unknown }) => void;
}
