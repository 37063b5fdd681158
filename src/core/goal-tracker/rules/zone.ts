import type { KeyResultRecord } from '../goals.types';

/** Below what was promised, promised, aimed at, and beyond. */
export type Zone = 'below' | 'commit' | 'target' | 'stretch';

/**
 * The highest of commit, target and stretch that a value has reached, where a key result names more than its target; else
 * `null`, as for metrics without a direction, and without a value.
 */
export function zoneOf(
  { metric, start, target, commit, stretch }: Omit<KeyResultRecord, 'id' | 'goal' | 'title' | 'order'>,
  value: number | null,
): Zone | null {
  const named = typeof commit === 'number' || typeof stretch === 'number';
  if (!named || value === null || (metric !== 'increase' && metric !== 'decrease')) return null;
  const falls = target === start ? metric === 'decrease' : target < start;
  const reached = (mark: number | null | undefined) =>
    typeof mark === 'number' && (falls ? value <= mark : value >= mark);
  if (reached(stretch)) return 'stretch';
  if (reached(target)) return 'target';
  return reached(commit) ? 'commit' : 'below';
}
