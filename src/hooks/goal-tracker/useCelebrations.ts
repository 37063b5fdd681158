'use client';
import { useEffect } from 'react';
import { celebrationsDue } from '../../core/goal-tracker/selectors/celebrations';
import { goalsTouched } from '../../core/goal-tracker/selectors/talk';
import { callHost } from '../shared/callHost';
import { useLatest } from '../shared/useLatest';
import type { GoalsContext, UseGoalTrackerOptions } from './goal-tracker.types';
import { valueText } from './goal-words';

/**
 * Celebrates a target that somebody crosses here: in words first, once, and marked in the document so that it is once for
 * everybody. A target crossed elsewhere is marked, and so celebrated, over there. Where nothing may be written, nothing is
 * celebrated: it would come again at every visit.
 */
export function useCelebrations(
  goals: GoalsContext,
  onCelebrate: UseGoalTrackerOptions['onCelebrate'],
): void {
  const told = useLatest(onCelebrate);
  const { plinth, store, today, pace, ui, announcer, t, format, readOnly } = goals;
  useEffect(() => {
    if (readOnly) return undefined;
    return store.observe(({ changes, reason }) => {
      if (reason !== 'command' || !changes.some(({ collection }) => collection === 'checkIns')) return;
      const touched = new Set(changes.map(({ id, after }) => keyResultOf(after) ?? id));
      const document = store.getSnapshot();
      const asked = { today, goals: goalsTouched(document, changes), ...(pace ? { pace } : {}) };
      for (const celebration of celebrationsDue(document, asked)) {
        const { keyResult } = celebration.keyResult;
        const checkIn = celebration.keyResult.last?.checkIn.id ?? '';
        if (!touched.has(keyResult.id) && !touched.has(checkIn)) continue;
        const result = store.dispatch({
          type: 'celebration.mark',
          keyResult: keyResult.id,
          date: celebration.date,
        });
        if (!result.ok && result.reason !== 'held') continue;
        const value = valueText({ t, format }, keyResult, celebration.keyResult.value ?? 0);
        announcer.announce(
          t('said.achieved', { title: keyResult.title, goal: celebration.goal.goal.title, value }),
        );
        ui.set({ celebrations: [celebration, ...ui.getSnapshot().celebrations].slice(0, 3) });
        callHost(plinth, 'goal-tracker', () => told.current?.(celebration));
      }
    });
  }, [plinth, store, today, pace, ui, announcer, t, format, readOnly, told]);
}

const keyResultOf = (record: unknown): string | undefined =>
  (record as { readonly keyResult?: string } | null | undefined)?.keyResult;
