import type { BenchPage } from '../harness/page.types';
import { quarterGoals, type Goal } from '../data-goals';
import { PlainGoals } from './goals';

const quarters = new Map<number, readonly Goal[]>();

function goalsOf(size: number): readonly Goal[] {
  const goals = quarters.get(size) ?? quarterGoals(size);
  quarters.set(size, goals);
  return goals;
}

export const page: BenchPage = {
  element: (size) => <PlainGoals initial={goalsOf(size)} />,
  ready: (container) => container.querySelector('.goal') !== null,
  items: (container) => container.querySelectorAll('.goal').length,
  item: (container) => container.querySelector('.goal'),
  openCheckIn: (container, goal, keyResult) => {
    const card = container.getElementsByClassName('goal')[goal];
    card?.querySelectorAll<HTMLElement>('.open')[keyResult]?.click();
  },
  search: (container) => container.querySelector<HTMLInputElement>('.search input'),
  openSort: (container) => container.querySelector<HTMLElement>('.filtering')?.click(),
  sortField: (container) => container.querySelector<HTMLSelectElement>('.filter select'),
};
