import { expect, test } from 'vitest';
import { goalConfidence } from '../../../src/core/goal-tracker/selectors/goal-confidence';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { checkIn, documentOf, goal, keyResult } from './helpers';

const sure = (id: string, date: string, confidence: number | null) => checkIn(id, date, 1, { confidence });

const document = documentOf({
  goals: [goal('g'), goal('quiet')],
  keyResults: [keyResult('a'), keyResult('b', { order: 'a1' }), keyResult('q', { goal: 'quiet' })],
  checkIns: [
    sure('a', '2026-01-10', 8),
    sure('a', '2026-01-20', null),
    sure('a', '2026-02-01', 4),
    sure('b', '2026-01-15', 6),
    sure('b', '2026-02-01', 9),
    sure('b', '2026-03-01', 2),
    sure('q', '2026-01-10', null),
  ],
});

test('the mean of what was said last of each key result, on each day with a word', () => {
  const today = '2026-02-20';
  const reading = readGoals(document, { today }).goal('g')!;
  expect(goalConfidence(reading, today)).toEqual([
    { date: '2026-01-10', confidence: 8 },
    // 8 is carried forward; the day without a word is none
    { date: '2026-01-15', confidence: 7 },
    // both on one day: one point
    { date: '2026-02-01', confidence: 6.5 },
  ]);
  expect(goalConfidence(reading, today).at(-1)!.confidence).toBe(reading.confidence);
});

test('nothing where nobody said how sure', () => {
  const reading = readGoals(document, { today: '2026-02-20' }).goal('quiet')!;
  expect(goalConfidence(reading, '2026-02-20')).toEqual([]);
});
