import type { KeyResultRecord } from '../goals.types';

/** Marks beside the target that lie where they cannot: `commit` outside start and target, `stretch` short of the target. */
export function misplacedMark({
  start,
  target,
  commit,
  stretch,
}: Pick<KeyResultRecord, 'start' | 'target' | 'commit' | 'stretch'>): 'commit' | 'stretch' | null {
  const isBetween = (value: number, a: number, b: number) =>
    Math.min(a, b) <= value && value <= Math.max(a, b);
  if (typeof commit === 'number' && !isBetween(commit, start, target)) return 'commit';
  return typeof stretch === 'number' && !isBetween(target, start, stretch) ? 'stretch' : null;
}
