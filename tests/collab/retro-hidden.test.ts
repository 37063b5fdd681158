import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardView, findCards, stillToCome } from '../../src/core/retro-board/index';
import { connect } from '../helpers/yjs-rooms';
import { people, type Clock, type Person } from './retro-people';

const NAMES = ['person-ada', 'person-bo', 'person-cy'];

async function hidden(anonymous: boolean) {
  const { all, clock } = await people(NAMES, { anonymous });
  connect(...all.map(({ doc }) => doc));
  return { all, clock };
}

/** Until the batch is over, in steps of half a second. */
function runBatch(all: readonly Person[], clock: Clock) {
  for (let step = 0; step < 60; step++) {
    clock.now += 500;
    for (const one of all) one.publish();
  }
}

const texts = ({ document }: Person) => Object.values(document().cards).map(({ text }) => text);

describe.each([
  ['named', false],
  ['anonymous', true],
])('hidden cards of a %s board', (_, anonymous) => {
  test('are nowhere on the wire before the reveal, and all there after it', async () => {
    const { all, clock } = await hidden(anonymous);
    const deed = fc.record({
      who: fc.nat(2),
      column: fc.constantFrom('lifted', 'slowed', 'try'),
      then: fc.constantFrom('keep', 'edit', 'remove', 'undo'),
    });
    const plans = fc.sample(fc.array(deed, { minLength: 12, maxLength: 12 }), { numRuns: 1, seed: 7 })[0]!;
    const expected: string[] = [];
    for (const [index, { who, column, then }] of plans.entries()) {
      const one = all[who]!;
      one.write(`secret-${index}-first`, column);
      const id = Object.values(one.mine.getSnapshot().cards).find(
        ({ text }) => text === `secret-${index}-first`,
      )!.id;
      if (then === 'edit') one.mine.dispatch({ type: 'hidden.edit', id, text: `secret-${index}-second` });
      if (then === 'remove') one.mine.dispatch({ type: 'hidden.remove', ids: [id] });
      if (then === 'undo') one.mine.undo();
      if (then === 'keep') expected.push(`secret-${index}-first`);
      if (then === 'edit') expected.push(`secret-${index}-second`);
      clock.now += 1000;
      one.count();
      one.publish();
    }
    for (const one of all) {
      expect(one.wire()).not.toContain('secret');
      expect(findCards(one.document(), { text: 'secret' })?.cardIds.size).toBe(0);
      // A count before the reveal would tell, by who was here when, whose cards there are.
      expect(stillToCome(one.document()).total).toBe(anonymous ? 0 : expected.length);
      expect(
        one.send({ type: 'card.publish', cards: [{ id: 'x', text: 'x', columnId: 'try', order: 'a0' }] }),
      ).toBe('stillHidden');
    }
    expect(expected.length).toBeGreaterThan(3);
    all[0]!.send({ type: 'board.reveal' });
    runBatch(all, clock);
    for (const one of all) {
      expect(texts(one).sort()).toEqual([...expected].sort());
      expect(stillToCome(one.document()).total).toBe(0);
      expect(findCards(one.document(), { text: 'secret' })?.cardIds.size).toBe(expected.length);
      expect(boardView(one.document())).toEqual(boardView(all[0]!.document()));
      const named = Object.values(one.document().cards).filter(({ author }) => author !== undefined);
      expect(named).toHaveLength(anonymous ? 0 : expected.length);
      expect(Object.values(one.document().cards).every(({ at }) => at === undefined)).toBe(true);
      if (anonymous) for (const name of NAMES) expect(one.wire()).not.toContain(name);
    }
  });

  test('go out once, from however many tabs, and stay removed', async () => {
    const { all, clock } = await hidden(anonymous);
    const [ada, bo] = all as [Person, Person];
    ada.write('mine', 'lifted');
    bo.write('theirs', 'lifted');
    const tab = ada.mine.getSnapshot();
    ada.send({ type: 'board.reveal' });
    runBatch(all, clock);
    expect(texts(bo).sort()).toEqual(['mine', 'theirs']);
    const { id } = Object.values(bo.document().cards).find(({ text }) => text === 'mine')!;
    ada.send({ type: 'card.remove', ids: [id] });
    // Another tab that does not know, or the same after a crash.
    ada.mine.reconcile(tab, 'host');
    runBatch(all, clock);
    expect(texts(bo)).toEqual(['theirs']);
    expect(Object.values(ada.mine.getSnapshot().cards)[0]?.state).toBe('published');
    ada.mine.undo();
    expect(Object.keys(ada.mine.getSnapshot().cards)).toHaveLength(1);
  });
});

test('a latecomer on an anonymous board waits for another, or goes alone after a warning', async () => {
  const { all, clock } = await hidden(true);
  const [ada, bo, cy] = all as [Person, Person, Person];
  ada.write('in time', 'lifted');
  ada.send({ type: 'board.reveal' });
  runBatch(all, clock);
  bo.write('late one', 'lifted');
  runBatch(all, clock);
  expect(texts(ada)).toEqual(['in time']);
  expect(bo.state()).toMatchObject({ going: [], mayBatch: false });
  expect(bo.state().waiting).toHaveLength(1);
  bo.count();
  cy.write('late two', 'try');
  expect(stillToCome(ada.document())).toMatchObject({ waiting: 1 });
  expect(cy.state().mayBatch).toBe(true);
  cy.send({ type: 'board.batch' });
  runBatch(all, clock);
  expect(texts(ada).sort()).toEqual(['in time', 'late one', 'late two']);
  bo.write('alone', 'try');
  runBatch(all, clock);
  expect(texts(ada)).toHaveLength(3);
  bo.mine.dispatch({ type: 'hidden.sendAlone', ids: bo.state().waiting.map(({ id }) => id) });
  runBatch(all, clock);
  expect(texts(ada)).toContain('alone');
});

test('a latecomer on a named board goes out at once', async () => {
  const { all, clock } = await hidden(false);
  all[0]!.send({ type: 'board.reveal' });
  runBatch(all, clock);
  all[1]!.write('late', 'try');
  runBatch(all, clock);
  expect(texts(all[2]!)).toEqual(['late']);
});

test('on an anonymous board nothing that people do writes who they are', async () => {
  const { all } = await people(NAMES, { anonymous: true, hidden: false });
  connect(...all.map(({ doc }) => doc));
  const [ada, bo] = all as [Person, Person];
  ada.send({ type: 'card.add', cards: [{ id: 'a', text: 'x' }], to: { columnId: 'lifted' } });
  ada.send({ type: 'comment.add', id: 'k', cardId: 'a', text: 'y' });
  ada.send({ type: 'kudos.add', id: 'q', to: ['somebody'], text: 'thanks' });
  bo.send({ type: 'card.edit', id: 'a', text: 'edited' });
  bo.send({ type: 'round.open', id: 'r' });
  bo.send({ type: 'vote.cast', round: 'r', target: 'a', voter: 'random-key' });
  bo.send({ type: 'card.move', ids: ['a'], to: { columnId: 'try' } });
  for (const one of all) for (const name of NAMES) expect(one.wire()).not.toContain(name);
  expect(ada.document().cards['a']).toMatchObject({ text: 'edited', columnId: 'try' });
  expect(ada.document().cards['a']).not.toHaveProperty('at');
});

test('a board that becomes anonymous forgets who wrote what', async () => {
  const { all } = await people(NAMES, { anonymous: false, hidden: false });
  const [ada] = all as [Person];
  ada.send({ type: 'card.add', cards: [{ id: 'a', text: 'x' }], to: { columnId: 'lifted' } });
  ada.send({ type: 'comment.add', id: 'k', cardId: 'a', text: 'y' });
  ada.send({ type: 'kudos.add', id: 'q', to: ['somebody'], text: 'thanks' });
  ada.send({ type: 'card.react', id: 'a', reaction: 'same', who: 'person-ada', on: true });
  expect(JSON.stringify(ada.document())).toContain('person-ada');
  ada.send({ type: 'board.anonymous', on: true });
  expect(JSON.stringify(ada.document())).not.toContain('person-ada');
  expect(Object.keys(ada.document().cards['a']!.reactions)).toEqual(['same:1']);
  expect(ada.shared.getHistory().canUndo).toBe(false);
});
