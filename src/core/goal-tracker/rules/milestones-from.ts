import type { Milestone } from '../goals.types';

const MOST = 50;

/**
 * Milestones from lines of text, one each. A line that was there stays the same milestone wherever it stands now; one with other
 * words in the place of one that is gone is that one renamed, with its weight and its ticks; any other is new. Twice the same is once.
 */
export function milestonesFrom(
  text: string,
  before: readonly Milestone[],
  createId: () => string,
): readonly Milestone[] {
  const lines = text.split('\n').map((line) => line.trim());
  const titles = [...new Set(lines.filter(Boolean))].slice(0, MOST);
  const same = new Map(before.map((one) => [one.title, one]));
  return titles.map((title, index) => {
    const here = before[index];
    const renamed = here && !titles.includes(here.title) ? { ...here, title } : undefined;
    return same.get(title) ?? renamed ?? { id: createId(), title };
  });
}
