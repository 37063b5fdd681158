import { expect, it } from 'vitest';
import { troubleRank } from '../../../src/hooks/team/trouble-rank';

it('puts what is lost before what cannot be read, what waits, and what somebody else changed', () => {
  const statuses = [
    { state: 'failed', reason: 'quota', quarantined: 1 },
    { state: 'offline', quarantined: 1 },
    { state: 'offline', kept: 2, conflicts: 1 },
    { state: 'saved', conflicts: 1 },
    { state: 'saved', quarantined: 0, conflicts: 0 },
  ] as const;
  expect(statuses.map(troubleRank)).toEqual([4, 3, 2, 1, 0]);
  expect(troubleRank(null)).toBe(0);
});
