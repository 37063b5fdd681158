import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boardView,
  layoutOf,
  ROOM_VOTER,
  tallyOf,
  type RetroCommand,
} from '../../src/core/retro-board/index';
import { moves, others } from '../core/retro-board/any-command';
import { exchange } from '../helpers/yjs-rooms';
import { people } from './retro-people';

const deed = fc.record({
  who: fc.nat(2),
  command: fc.oneof<fc.MaybeWeightedArbitrary<RetroCommand>[]>({ weight: 3, arbitrary: moves }, others),
  undo: fc.boolean(),
  meet: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});

/** Offline for a while, together again, undoing now and then. */
test('people who work apart see the same board when they meet, with every card on it once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const { all } = await people(['ada', 'bo', 'cy'], { anonymous: false, hidden: false });
      const docs = all.map(({ doc }) => doc);
      const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
      const cards = (from: number) => ids.slice(from, from + 4).map((id) => ({ id, text: id }));
      all[0]!.send({ type: 'card.add', cards: cards(0), to: { columnId: 'lifted' } });
      all[0]!.send({ type: 'card.add', cards: cards(4), to: { columnId: 'slowed' } });
      all[0]!.send({ type: 'card.add', cards: cards(8), to: { columnId: 'try' } });
      all[0]!.send({ type: 'card.group', ids: ['c1', 'c2'], target: 'c0', groupId: 'g0' });
      all[0]!.send({ type: 'round.open', id: 'r0', budget: 3, perCard: 2, proxyBudget: 4 });
      // Nothing before this is undone.
      all[0]!.send({ type: 'round.close', id: 'r0' });
      all[0]!.send({ type: 'round.reopen', id: 'r0' });
      exchange(...docs);
      for (const { who, command, undo, meet } of deeds) {
        all[who]!.send(command);
        if (undo && command.type !== 'card.add') all[who]!.shared.undo();
        if (meet) exchange(...docs);
      }
      exchange(...docs);
      exchange(...docs);
      const [first, ...rest] = all.map(({ document }) => document());
      for (const other of rest) {
        expect(other).toEqual(first);
        expect(boardView(other)).toEqual(boardView(first!));
      }
      const shown = boardView(first!).flatMap(({ entries }) => entries.flatMap(({ cardIds }) => cardIds));
      expect([...shown].sort()).toEqual(Object.keys(first!.cards).sort());
      expect(layoutOf(first!).columns.length).toBeGreaterThan(0);
      for (const [voter, spent] of tallyOf(first!, 'r0').spent) {
        const budget = voter === ROOM_VOTER ? 4 : (first!.voteRounds['r0']?.budget ?? Infinity);
        expect(spent).toBeLessThanOrEqual(budget);
      }
      // A card that nobody removed is there.
      const removers = deeds.filter(({ command }) => /remove/.test(command.type));
      if (removers.length === 0) for (const id of ids) expect(first!.cards).toHaveProperty(id);
    }),
    { numRuns: 60 },
  );
});
