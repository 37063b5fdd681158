import { createGoalsDocument, keysBetween } from 'plinth/core';
import { GoalTracker, type GoalsDocument } from 'plinth/goal-tracker';
import type { BenchPage } from '../harness/page.types';
import { ME, PEOPLE, PERIOD, quarterGoals, TODAY } from '../data-goals';

/** The goals of `quarterGoals` as a document of one period. */
function documentOf(size: number): GoalsDocument {
  const goals: Record<string, GoalsDocument['goals'][string]> = {};
  const keyResults: Record<string, GoalsDocument['keyResults'][string]> = {};
  const checkIns: Record<string, GoalsDocument['checkIns'][string]> = {};
  const orders = keysBetween(Math.max(size, 3));
  quarterGoals(size).forEach(({ id, title, kind, owner, keyResults: results }, index) => {
    goals[id] = {
      id,
      title,
      kind,
      order: orders[index]!,
      period: 'quarter',
      level: 'team',
      owners: { [PEOPLE[owner]!.id]: true },
    };
    results.forEach(({ checkIns: values, ...result }, at) => {
      keyResults[result.id] = { ...result, goal: id, order: orders[at]!, metric: 'increase' };
      for (const value of values)
        checkIns[value.id] = {
          ...value,
          keyResult: result.id,
          at: Date.parse(value.date),
          author: PEOPLE[owner]!.id,
          // Seen by somebody: nothing waits, so no list of what waits is shown.
          seenBy: { [PEOPLE[(owner + 1) % PEOPLE.length]!.id]: true },
        };
    });
  });
  return {
    ...createGoalsDocument({ createId: () => `bench-${size}` }),
    periods: { quarter: { id: 'quarter', ...PERIOD, order: orders[0]! } },
    goals,
    keyResults,
    checkIns,
  };
}

const documents = new Map<number, GoalsDocument>();

/** The same object at every render, as a host keeps it. */
function documentFor(size: number): GoalsDocument {
  const document = documents.get(size) ?? documentOf(size);
  documents.set(size, document);
  return document;
}

/** A clock that stands on the day but for a second between two deeds. */
let now = Date.parse(`${TODAY}T10:00:00Z`);
const clock = () => (now += 1000);

const part = (name: string) => `[data-plinth-part="goal-${name}"]`;

export const page: BenchPage = {
  element: (size) => (
    <GoalTracker
      title="Northlight"
      defaultDocument={documentFor(size)}
      today={TODAY}
      now={clock}
      person={ME}
      people={PEOPLE}
    />
  ),
  ready: (container) => container.querySelector(part('card')) !== null,
  items: (container) => container.querySelectorAll(part('card')).length,
  item: (container) => container.querySelector(part('card')),
  openCheckIn: (container, goal, keyResult) => {
    const card = container.querySelectorAll(part('card'))[goal];
    const result = card?.querySelectorAll(part('key-result'))[keyResult];
    result?.querySelector<HTMLElement>('[data-plinth-part="button"]')?.click();
  },
  search: (container) => container.querySelector<HTMLInputElement>(`${part('search')} input`),
  openSort: (container) =>
    container.querySelector<HTMLElement>(`${part('toolbar')} [data-plinth-part="button"]`)?.click(),
  sortField: (container) =>
    container.querySelector<HTMLSelectElement>(`${part('filter')} [data-sort] select`),
};
