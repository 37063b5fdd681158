import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goalProgress } from '../../../src/core/goal-tracker/selectors/read-goals';
import { keyResultProgress } from '../../../src/core/goal-tracker/rules/key-result-progress';
import { paceStatus } from '../../../src/core/goal-tracker/rules/pace-status';
import { documentOf, goal, measure, period } from './helpers';

interface Policy {
  readonly case: string;
  readonly start: number;
  readonly target: number;
  readonly current: number | null;
  readonly raw: number;
  readonly clamped: number;
  /** Why ours is what it is, where other tools differ. */
  readonly reason: string;
}

/** Where other tools disagree about the same input, this is what we answer. */
const POLICIES: readonly Policy[] = [
  {
    case: 'start==target, current==target',
    start: 10,
    target: 10,
    current: 10,
    raw: 1,
    clamped: 1,
    reason:
      'There is nothing left to do. Others show 0, a half or nothing at all because they divide by zero.',
  },
  {
    case: 'start==target, current!=target',
    start: 10,
    target: 10,
    current: 15,
    raw: 1,
    clamped: 1,
    reason:
      'Beyond the target in the direction of the metric is reached; on the other side of it would be 0.',
  },
  {
    case: 'overshoot',
    start: 0,
    target: 100,
    current: 150,
    raw: 1.5,
    clamped: 1,
    reason: 'The bar is full, the figure says 150 %: both are kept, so that neither hides the other.',
  },
  {
    case: 'regression below start',
    start: 20,
    target: 100,
    current: -20,
    raw: -0.5,
    clamped: 0,
    reason: 'The bar is empty and a flag says that it is worse than at the start.',
  },
  {
    case: 'no check-in',
    start: 0,
    target: 100,
    current: null,
    raw: 0,
    clamped: 0,
    reason: 'An empty bar, and no status: nobody knows is not the same as nothing done.',
  },
  {
    case: 'one third',
    start: 0,
    target: 3,
    current: 1,
    raw: 1 / 3,
    clamped: 1 / 3,
    reason: 'Never rounded in data; a view rounds once, after multiplying.',
  },
];

describe('where other tools disagree', () => {
  test.each(POLICIES)('$case: $reason', ({ start, target, current, raw, clamped }) => {
    expect(keyResultProgress(measure({ start, target }), current)).toMatchObject({ raw, clamped });
  });

  test('no check-in: no status either', () => {
    expect(paceStatus({ progress: null, period, today: '2026-02-01' })).toBeNull();
  });

  test('an objective with no key results: 0, because something was promised and nothing measured', () => {
    expect(goalProgress(documentOf({ goals: [goal('g')] }), 'g')).toMatchObject({ raw: 0, clamped: 0 });
  });

  const samples = '../shared/fixtures/goals/anchor-disagreements.json';
  // They are not ours to keep; a clone goes without and says so.
  if (!existsSync(samples)) {
    test('others are not here to be compared', () => expect(existsSync(samples)).toBe(false));
    return;
  }
  test('no disagreement is left without a policy', () => {
    const { rows } = JSON.parse(readFileSync(samples, 'utf8')) as {
      rows: readonly { case: string; start?: number; target?: number; current?: number | null }[];
    };
    const covered = [...POLICIES.map((one) => one.case), 'objective with no key results'];
    expect(rows.map((row) => row.case)).toEqual(covered);
    for (const policy of POLICIES) {
      const row = rows.find((one) => one.case === policy.case)!;
      expect([row.start, row.target, row.current]).toEqual([policy.start, policy.target, policy.current]);
    }
  });
});
