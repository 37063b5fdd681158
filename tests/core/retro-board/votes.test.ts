import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowanceOf,
  currentRound,
  rankingOf,
  ROOM_VOTER,
  tallyOf,
  votesBy,
  votesOn,
  type RetroDocument,
} from '../../../src/core/retro-board/index';
import { openRetro } from './open-retro';

function voting(limits: { budget?: number; perCard?: number; proxyBudget?: number } = {}) {
  const retro = openRetro();
  retro.add('lifted', 'a', 'b', 'c');
  retro.add('slowed', 'd', 'e');
  retro.send({ type: 'card.group', ids: ['e'], target: 'd', groupId: 'g' });
  retro.send({ type: 'round.open', id: 'r', budget: 3, ...limits });
  return {
    ...retro,
    cast: (target: string, voter = 'me') => retro.send({ type: 'vote.cast', round: 'r', target, voter }),
    takeBack: (target: string, voter = 'me') =>
      retro.send({ type: 'vote.takeBack', round: 'r', target, voter }),
    left: (voter = 'me') => allowanceOf(retro.document(), 'r', voter).left,
    on: (target: string) => votesOn(retro.document(), 'r', target),
  };
}

describe('votes', () => {
  test('are as many as the budget, and can be taken back at any time', () => {
    const { cast, takeBack, left, on } = voting();
    expect([cast('a'), cast('a'), cast('b'), cast('c')]).toEqual(['ok', 'ok', 'ok', 'noVotesLeft']);
    expect([on('a'), on('b'), on('c'), left()]).toEqual([2, 1, 0, 0]);
    expect([takeBack('a'), cast('c'), takeBack('c'), takeBack('c')]).toEqual(['ok', 'ok', 'ok', 'gone']);
    expect([on('a'), on('c'), left()]).toEqual([1, 0, 1]);
  });

  test('are as many on one card or group as its limit', () => {
    const { cast, on } = voting({ perCard: 2 });
    expect([cast('g'), cast('g'), cast('g'), cast('d')]).toEqual(['ok', 'ok', 'cardLimit', 'cardLimit']);
    expect([on('g'), cast('a'), cast('b')]).toEqual([2, 'ok', 'noVotesLeft']);
  });

  test('of the room have a budget of their own', () => {
    const { cast, left, on } = voting({ budget: 1, perCard: 1, proxyBudget: 2 });
    expect([cast('a'), cast('a', ROOM_VOTER), cast('a', ROOM_VOTER), cast('b', ROOM_VOTER)]).toEqual([
      'ok',
      'ok',
      'ok',
      'noVotesLeft',
    ]);
    expect([on('a'), left(ROOM_VOTER), left()]).toEqual([3, 0, 0]);
  });

  test('go with a card into a group and out again; on a removed card they are free', () => {
    const { cast, send, left, on, document, store } = voting();
    cast('a');
    cast('a');
    send({ type: 'card.group', ids: ['a'], target: 'g', groupId: 'unused' });
    expect([on('g'), left()]).toEqual([2, 1]);
    send({ type: 'group.ungroup', id: 'g' });
    expect([on('a'), on('g')]).toEqual([2, 0]);
    send({ type: 'card.remove', ids: ['a'] });
    expect([left(), tallyOf(document(), 'r').total]).toEqual([3, 0]);
    store.undo();
    expect([on('a'), left()]).toEqual([2, 1]);
  });

  test('need an open round; one at a time', () => {
    const { cast, takeBack, send, document } = voting();
    cast('a');
    expect(send({ type: 'round.open', id: 'r2' })).toBe('roundOpen');
    send({ type: 'round.close', id: 'r' });
    expect([cast('a'), takeBack('a')]).toEqual(['roundClosed', 'roundClosed']);
    expect(send({ type: 'round.open', id: 'r2', budget: 1 })).toBe('ok');
    expect(currentRound(document())?.id).toBe('r2');
    expect(send({ type: 'vote.cast', round: 'r2', target: 'a', voter: 'me' })).toBe('ok');
    expect([votesOn(document(), 'r', 'a'), votesOn(document(), 'r2', 'a')]).toEqual([1, 1]);
    expect(send({ type: 'round.reopen', id: 'r' })).toBe('roundOpen');
    expect(send({ type: 'round.open', id: 'a:b' })).toBe('roundOpen');
    send({ type: 'round.close', id: 'r2' });
    expect(send({ type: 'round.open', id: 'a:b' })).toBe('invalidValue');
  });

  test('above a budget that was lowered are ignored, and one taken back is one less', () => {
    const { cast, takeBack, send, left, on } = voting();
    cast('a');
    cast('a');
    cast('b');
    send({ type: 'round.set', id: 'r', budget: 1 });
    expect([on('a'), on('b'), left()]).toEqual([1, 0, 0]);
    expect([takeBack('a'), on('a'), on('b')]).toEqual(['ok', 0, 1]);
    send({ type: 'round.set', id: 'r', budget: 3 });
    expect([cast('a'), on('a'), left()]).toEqual(['ok', 1, 1]);
  });

  test('rank cards, ties as ties', () => {
    const { cast, document } = voting({ budget: 9 });
    for (const target of ['b', 'b', 'g', 'g', 'c']) cast(target);
    expect(
      rankingOf(document(), 'r').map(({ entry, votes, rank, tied }) => [entry.id, votes, rank, tied]),
    ).toEqual([
      ['b', 2, 1, true],
      ['g', 2, 1, true],
      ['c', 1, 3, false],
      ['a', 0, 4, false],
    ]);
  });

  test('never count above a budget, whatever the document holds, and the same on every side', () => {
    const voters = ['v0', 'v1', ROOM_VOTER];
    const key = fc.oneof(
      fc.constantFrom(...voters).map((voter) => `r:${voter}`),
      fc.constantFrom('r2:v0', ':v0', 'r', 'r:', 'r:v0:x'),
    );
    const votes = fc.dictionary(key, fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constant(1e6)));
    const limit = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(votes, { maxLength: 8 }), limit, limit, limit, (given, budget, perCard, proxy) => {
        const cards = given.map((own, index) => {
          const place = { columnId: 'lifted', order: 'a0' };
          return { id: `c${index}`, text: 'x', ...place, votes: own, reactions: {} };
        });
        const round = { id: 'r', status: 'open' as const, order: 'a0' };
        const limits = Object.fromEntries(
          Object.entries({ budget, perCard, proxyBudget: proxy }).filter(([, value]) => value !== undefined),
        );
        const document = (list: typeof cards): RetroDocument => ({
          ...openRetro().document(),
          cards: Object.fromEntries(list.map((card) => [card.id, card])),
          voteRounds: { r: { ...round, ...limits } },
        });
        const one = document(cards);
        const tally = tallyOf(one, 'r');
        for (const voter of [...voters, '', 'v0:x']) {
          const spent = cards.map(({ id }) => votesBy(one, 'r', id, voter));
          const sum = spent.reduce((a, b) => a + b, 0);
          const isRoom = voter === ROOM_VOTER;
          expect(sum).toBeLessThanOrEqual(isRoom ? (proxy ?? 0) : (budget ?? Infinity));
          if (!isRoom) expect(Math.max(0, ...spent)).toBeLessThanOrEqual(perCard ?? Infinity);
          expect(tally.spent.get(voter) ?? 0).toBe(sum);
          expect(allowanceOf(one, 'r', voter).left).toBeGreaterThanOrEqual(0);
        }
        const other = document([...cards].reverse());
        for (const { id } of cards) expect(votesOn(other, 'r', id)).toBe(votesOn(one, 'r', id));
      }),
    );
  });
});
