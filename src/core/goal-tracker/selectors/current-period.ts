import type { GoalsDocument, PeriodRecord } from '../goals.types';

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
