'use client';
import { useMemo } from 'react';
import { dayNumber } from '../../core/shared/iso-date';
import type { GoalsContext } from '../../hooks/goal-tracker/goal-tracker.types';
import { createFormat } from '../../hooks/shared/useFormat';
import { levelTitles } from '../../hooks/shared/level-titles';
import type { GoalTrackerProps, Tracker } from './tracker.types';

const NONE = {};

/** The hook's context, and what painting needs on top of it. */
export function useTracker(
  goals: GoalsContext,
  { headingLevel = 2, classNames = NONE, model, onShare }: GoalTrackerProps,
): Tracker {
  return useMemo(() => {
    const { today, t, dayOf, plinth } = goals;
    const days = createFormat(plinth.locale, 'UTC');
    const number = (iso: string) => dayNumber(iso) ?? 0;
    const now = number(today);
    return {
      ...goals,
      headingLevel,
      classNames,
      onShare,
      titleOf: levelTitles(plinth, model),
      ago(iso) {
        const count = now - number(iso);
        if (count === 0) return t('when.today');
        return count > 0 && count < 14 ? t('when.days', { count }) : dayOf(iso);
      },
      soon(iso) {
        const count = number(iso) - now;
        if (count === 0) return t('when.today');
        return count > 0 && count < 7 ? days.date(number(iso) * 864e5, 'weekday') : dayOf(iso);
      },
    };
  }, [goals, headingLevel, classNames, model, onShare]);
}
