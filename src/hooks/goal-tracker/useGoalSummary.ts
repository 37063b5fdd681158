'use client';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import { focusOf } from '../../core/goal-tracker/selectors/focus';
import type { PeriodReading } from '../../core/goal-tracker/selectors/reading.types';
import { dayNumber } from '../../core/shared/iso-date';
import { useStore } from '../shared/useStore';
import type { GoalsContext } from './goal-tracker.types';
import { shownPeriod } from './shown-period';

export interface GoalSummary {
  readonly period: {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
    readonly closedOn: string | null;
  };
  readonly counts: PeriodReading['counts'];
  readonly goals: number;
  /** Days until the last, that one included; 0 after it. */
  readonly daysLeft: number;
  /** Days until the first; 0 from then on. */
  readonly daysUntil: number;
  readonly personalOutweighs: boolean;
}

/**
 * How the shown period stands; `null` without one. Renders again when one of these figures changes; how far it is, which changes
 * with every check-in, is in `context.read(document).period(id)`.
 */
export function useGoalSummary(goals: GoalsContext, view: ViewSettings): GoalSummary | null {
  return useStore(goals.store, (document: GoalsDocument) => {
    const record = shownPeriod(document, view, goals.today);
    const reading = record && goals.read(document).period(record.id);
    if (!reading) return null;
    const { id, title, start, end, closedOn = null } = reading.period;
    const now = dayNumber(goals.today) ?? 0;
    return {
      period: { id, title, start, end, closedOn },
      counts: reading.counts,
      goals: reading.goals.length,
      daysLeft: Math.max(0, (dayNumber(end) ?? now - 1) - now + 1),
      daysUntil: Math.max(0, (dayNumber(start) ?? now) - now),
      personalOutweighs: focusOf(document, id).personalOutweighs,
    };
  });
}
