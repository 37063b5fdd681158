import { expect, test } from 'vitest';
import { questionsOf } from './attack';
import { judge } from './guess';
import type { Leak } from './people';
import { playBoard } from './simulate';

/*
 * A peer that has everything which arrived (decoded updates, presence, order, times) says of every card whose it is, by a
 * classifier that has learned from other boards with known authors how much each clue is worth. It must not do better than
 * chance; and to show that it is an attack at all, it must break a binding that writes under the page's own client id, and
 * presence that says who is writing.
 */

const deep = Boolean(process.env.PLINTH_DEEP);

function attack(boards: number, leak: Leak) {
  const questions = Array.from({ length: boards }, (_, board) =>
    questionsOf(board, playBoard(5_000 + board, leak)),
  ).flat();
  const late = questions.filter((question) => question.late).map(({ clues }) => clues.length);
  return { ...judge(questions), fewestLate: Math.min(Infinity, ...late) };
}

test('who wrote a card cannot be told better than by chance', { timeout: 1_800_000 }, () => {
  const { cards, gain, fewestLate } = attack(deep ? 1_000 : 40, 'none');
  expect(cards).toBeGreaterThan(deep ? 8_000 : 300);
  expect(gain[0]).toBeLessThan(0);
  expect(gain[1]).toBeGreaterThan(0);
  // Late cards never come out as one person's alone.
  expect(fewestLate).toBeGreaterThanOrEqual(2);
});

test(
  'the same attack names every author where the binding writes as it always does',
  { timeout: 600_000 },
  () => {
    const { right, gain } = attack(deep ? 200 : 20, 'clientId');
    expect(right).toBeGreaterThan(0.99);
    expect(gain[0]).toBeGreaterThan(0.5);
  },
);

test('and does better than chance where presence says who is writing', { timeout: 600_000 }, () => {
  const { gain } = attack(deep ? 200 : 40, 'typing');
  expect(gain[0]).toBeGreaterThan(0.02);
});
