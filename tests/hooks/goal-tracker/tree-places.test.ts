import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalTree } from '../../../src/core/goal-tracker/selectors/goal-tree';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { reduce } from '../../../src/core/shared/reduce';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import { keysBetween } from '../../../src/core/shared/order-key';
import { moveCommand } from '../../../src/hooks/goal-tracker/arrange-goals';
import {
  treeDrop,
  treeStep,
  type TreeMove,
  type TreeStep,
} from '../../../src/hooks/goal-tracker/tree-places';
import { documentOf, goal } from '../../core/goal-tracker/helpers';

/** `a(b c(d)) e`: goals in order, each below the one that it serves. */
function planted(): GoalsDocument {
  const [a, b, c, d, e] = keysBetween(5) as [string, string, string, string, string];
  return documentOf({
    goals: [
      goal('a', { order: a }),
      goal('b', { order: b, parent: 'a' }),
      goal('c', { order: c, parent: 'a' }),
      goal('d', { order: d, parent: 'c' }),
      goal('e', { order: e }),
    ],
  });
}

const rowsOf = (document: GoalsDocument) => {
  const reading = readGoals(document, { today: '2026-02-01' });
  return goalTree(reading, reading.goals());
};
/** The tree as text: what serves a goal stands in brackets behind it. */
function written(document: GoalsDocument): string {
  let text = '';
  let depth = 1;
  for (const { goal: one, level } of rowsOf(document)) {
    if (level > depth) text += '(';
    else text += `${')'.repeat(depth - level)}${text ? ' ' : ''}`;
    text += one.id;
    depth = level;
  }
  return text + ')'.repeat(depth - 1);
}
const treeOf = (document: GoalsDocument, ordered = true) => ({
  document,
  shown: rowsOf(document).map(({ goal: { id } }) => id),
  ordered,
});
function after(document: GoalsDocument, id: string, move: TreeMove | null) {
  if (!move) return null;
  const command = moveCommand(document, id, move.place, () => 0.5, '2026-07-31')!;
  return reduce(goalsModel, document, { command, at: 1, origin: 'local' });
}
function writtenAfter(document: GoalsDocument, id: string, move: TreeMove | null): string | null {
  const outcome = after(document, id, move);
  if (!outcome) return null;
  return 'rejected' in outcome ? outcome.rejected.code : written(outcome.document);
}

describe('one step', () => {
  it.each<readonly [string, TreeStep, string | null]>([
    ['b', 'down', 'a(c(d) b) e'],
    ['c', 'up', 'a(c(d) b) e'],
    ['a', 'down', 'e a(b c(d))'],
    ['e', 'up', 'e a(b c(d))'],
    ['a', 'up', null],
    ['e', 'down', null],
    ['d', 'up', null],
    // Under the one before it, after those that serve that one already.
    ['e', 'in', 'a(b c(d) e)'],
    ['c', 'in', 'a(b(c(d))) e'],
    ['b', 'in', null],
    // Out from under its own, right after it.
    ['d', 'out', 'a(b c d) e'],
    ['b', 'out', 'a(c(d)) b e'],
    ['a', 'out', null],
    ['nobody', 'up', null],
  ])('%s %s', (id, step, expected) => {
    const document = planted();
    expect(writtenAfter(document, id, treeStep(treeOf(document), id, step))).toBe(expected);
  });

  it('says its place among those beside it', () => {
    const tree = treeOf(planted());
    expect(treeStep(tree, 'b', 'down')!.at).toEqual([2, 2]);
    expect(treeStep(tree, 'e', 'up')!.at).toEqual([1, 2]);
  });

  it('changes what a goal serves, and no place, where the list sorts itself', () => {
    const tree = treeOf(planted(), false);
    expect(treeStep(tree, 'b', 'down')).toBeNull();
    expect(treeStep(tree, 'e', 'in')!.place).toEqual({ parent: 'a' });
  });
});

describe('letting go', () => {
  it.each<readonly [string, { onto: string } | { before: string | null }, string]>([
    ['e', { onto: 'c' }, 'a(b c(d e))'],
    ['e', { onto: 'b' }, 'a(b(e) c(d))'],
    ['e', { before: 'c' }, 'a(b e c(d))'],
    ['d', { before: 'a' }, 'd a(b c) e'],
    ['b', { before: null }, 'a(c(d)) e b'],
    ['c', { before: 'b' }, 'a(c(d) b) e'],
    // A goal cannot come to serve itself.
    ['a', { onto: 'd' }, 'cycle'],
    ['a', { before: 'd' }, 'cycle'],
    ['a', { onto: 'a' }, 'cycle'],
  ])('%s, %o', (id, target, expected) => {
    const document = planted();
    expect(writtenAfter(document, id, treeDrop(treeOf(document), id, target))).toBe(expected);
  });
});

it('no sequence of moves loses a goal or makes a circle, and each is undone by the values before it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...ids),
          fc.constantFrom('up', 'down', 'in', 'out', 'onto', 'before'),
          fc.constantFrom(...ids),
        ),
        { maxLength: 12 },
      ),
      (moves) => {
        let document = planted();
        for (const [id, way, other] of moves) {
          const tree = treeOf(document);
          const move =
            way === 'onto' || way === 'before'
              ? treeDrop(tree, id, way === 'onto' ? { onto: other } : { before: other })
              : treeStep(tree, id, way);
          const outcome = after(document, id, move);
          if (!outcome || 'rejected' in outcome) continue;
          for (const { id: changed, field, before } of outcome.changes)
            if (field === 'parent' || field === 'order')
              expect(document.goals[changed]?.[field] ?? null).toEqual(before ?? null);
          document = outcome.document;
          const rows = rowsOf(document);
          expect(rows.map(({ goal: { id: one } }) => one).sort()).toEqual(ids);
          // Nothing had to be repaired: what is written is what is shown.
          for (const row of rows)
            if (row.goal.parent != null)
              expect(rows.find(({ goal: { id: one } }) => one === row.goal.parent)!.level).toBe(
                row.level - 1,
              );
        }
      },
    ),
  );
});
