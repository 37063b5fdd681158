'use client';
import { useMemo } from 'react';
import { dayNumber } from '../../core/shared/iso-date';
import type { GoalsContext } from '../../hooks/goal-tracker/goal-tracker.types';
import { createFormat } from '../../hooks/shared/useFormat';
import { modelTitles } from '../../locales/en/model-titles';
import type { GoalTrackerProps, Tracker } from './tracker.types';

const NONE = {};

/** The hook's context, and what painting needs on top of it. */
export function useTracker(
  goals: GoalsContext,
  { headingLevel = 2, classNames = NONE, onShare }: GoalTrackerProps,
): Tracker {
  const titles = goals.plinth.catalogue?.model;
  return useMemo(() => {
    const { today, t, dayOf, plinth } = goals;
    const days = createFormat(plinth.locale, 'UTC');
    const distance = (iso: string) => (dayNumber(today) ?? 0) - (dayNumber(iso) ?? 0);
    return {
      ...goals,
      headingLevel,
      classNames,
      onShare,
      titles: { ...modelTitles, ...titles },
      ago(iso) {
        const count = distance(iso);
        if (count === 0) return t('when.today');
        return count > 0 && count < 14 ? t('when.days', { count }) : dayOf(iso);
      },
      soon(iso) {
        const count = -distance(iso);
        if (count === 0) return t('when.today');
        return count > 0 && count < 7 ? days.date((dayNumber(iso) ?? 0) * 864e5, 'weekday') : dayOf(iso);
      },
    };
  }, [goals, headingLevel, classNames, onShare, titles]);
}
