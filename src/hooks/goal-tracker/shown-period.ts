'use client';
import { currentPeriod, periodsOf } from '../../core/goal-tracker/selectors/current-period';
import type { GoalsDocument, PeriodRecord, ViewSettings } from '../../core/goal-tracker/goals.types';
import { own } from '../../core/shared/json';

export { currentPeriod, periodsOf };

/** The period that a view shows: the one that its filter names, or the current one where it names none; `null` for all. */
export function shownPeriod(document: GoalsDocument, view: ViewSettings, today: string): PeriodRecord | null {
  const named = view.filter?.['period'];
  if (named === undefined) return currentPeriod(document, today) ?? null;
  return named.length === 1 ? (own(document.periods, named[0]!) ?? null) : null;
}

/** The view's filter with the period that is meant where it names none. */
export function filterOf(
  document: GoalsDocument,
  view: ViewSettings,
  today: string,
): { readonly [what: string]: readonly string[] } {
  if (view.filter?.['period'] !== undefined) return view.filter;
  const period = currentPeriod(document, today);
  return period ? { ...view.filter, period: [period.id] } : (view.filter ?? {});
}
