'use client';
import type { GoalsDocument, PeriodRecord, ViewSettings } from '../../core/goal-tracker/goals.types';
import { own } from '../../core/shared/json';

const made = new WeakMap<GoalsDocument['periods'], readonly PeriodRecord[]>();

/** Earliest first. The same list for the same records. */
export function periodsOf({ periods }: GoalsDocument): readonly PeriodRecord[] {
  let list = made.get(periods);
  if (!list) {
    list = Object.values(periods).sort((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1,
    );
    made.set(periods, list);
  }
  return list;
}

/** The period that a day lies in, the newest of several; else the next to come; else the last there was. */
export function currentPeriod(document: GoalsDocument, today: string): PeriodRecord | undefined {
  const periods = periodsOf(document);
  return (
    periods.findLast(
      ({ start, end, closedOn }) => closedOn === undefined && start <= today && today <= end,
    ) ??
    periods.findLast(({ start, end }) => start <= today && today <= end) ??
    periods.find(({ start }) => start > today) ??
    periods.at(-1)
  );
}

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
