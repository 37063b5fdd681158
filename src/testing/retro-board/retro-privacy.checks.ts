import { boardOf, findCards, stillToCome } from '../../core/retro-board/index';
import { equal, holds } from '../expect';
import type { HiddenBoard, HiddenBoardCheck, RetroSide } from './retro-checks.types';
import { reveal, runBatch, writeHidden } from './retro-deeds';

/** A word that is on no board by chance. */
const secret = (name: string) => `zqx-${name}-zqx`;

const textsOf = ({ store }: RetroSide): readonly string[] =>
  Object.values(store.getSnapshot().cards)
    .map(({ text }) => text)
    .sort();

const isAnonymous = ({ sides }: HiddenBoard) => boardOf(sides[0].store.getSnapshot()).anonymous;

/** Nobody has the words, in any way that a page has of finding out. */
async function nobodyHas({ sides }: HiddenBoard, words: string, but?: RetroSide): Promise<void> {
  for (const [index, side] of sides.entries()) {
    if (side === but) continue;
    holds(!(await side.received()).includes(words), `side ${index} received “${words}”`);
    const document = side.store.getSnapshot();
    holds(!JSON.stringify(document).includes(words), `the board of side ${index} holds “${words}”`);
    holds((findCards(document, { text: words })?.cardIds.size ?? 0) === 0, `side ${index} finds “${words}”`);
  }
}

/** What a shared retro must hold to: each is given a board where cards are hidden. */
export const privacy: readonly HiddenBoardCheck[] = [
  {
    name: 'a hidden card reaches nobody else: not when it is written, nor edited, nor taken back',
    anonymous: 'both',
    async run(board) {
      const [ada, bo] = board.sides;
      const id = writeHidden(ada, secret('first'), board.clock.now);
      writeHidden(bo, secret('other'), board.clock.now);
      await board.settle();
      ada.own.dispatch({ type: 'hidden.edit', id, text: secret('second') });
      await board.settle();
      ada.own.dispatch({ type: 'hidden.remove', ids: [id] });
      await board.settle();
      ada.own.undo();
      await board.settle();
      for (const name of ['first', 'second']) await nobodyHas(board, secret(name), ada);
      await nobodyHas(board, secret('other'), bo);
      holds(!JSON.stringify(ada.store.getSnapshot()).includes('zqx'), 'the shared board holds a hidden text');
    },
  },
  {
    name: 'everybody is told how many are still to come, but not on an anonymous board before the reveal',
    anonymous: 'both',
    async run(board) {
      for (const [index, side] of board.sides.entries())
        writeHidden(side, secret(`${index}`), board.clock.now);
      await board.settle();
      // Counts and the moments at which they changed would say together who had written.
      const told = isAnonymous(board) ? 0 : 3;
      for (const { store } of board.sides)
        equal(stillToCome(store.getSnapshot()).total, told, 'still to come');
      await reveal(board);
      for (const { store } of board.sides) equal(stillToCome(store.getSnapshot()).total, 0, 'still to come');
    },
  },
  {
    name: 'after the reveal everybody has every card once',
    anonymous: 'both',
    async run(board) {
      const words = ['a', 'b', 'c', 'd', 'e'].map(secret);
      words.forEach((text, index) => writeHidden(board.sides[index % 3]!, text, board.clock.now));
      await board.settle();
      await reveal(board);
      for (const side of board.sides) {
        equal(textsOf(side), words, 'the cards');
        for (const text of words)
          equal(findCards(side.store.getSnapshot(), { text })?.cardIds.size, 1, 'found');
      }
    },
  },
  {
    name: 'nothing can be published before the reveal',
    anonymous: 'both',
    async run(board) {
      const [ada] = board.sides;
      const columnId = Object.keys(ada.store.getSnapshot().columns)[0] ?? 'none';
      const text = secret('early');
      const cards = [{ id: ada.own.env.createId(), text, columnId, order: 'a0' }];
      ada.store.dispatch({ type: 'card.publish', cards });
      await board.settle();
      await nobodyHas(board, text);
    },
  },
  {
    name: 'a second tab, or the same after a crash, publishes nothing twice',
    anonymous: 'both',
    async run(board) {
      const [ada, bo] = board.sides;
      writeHidden(ada, secret('once'), board.clock.now);
      writeHidden(bo, secret('too'), board.clock.now);
      const before = ada.own.getSnapshot();
      await board.settle();
      await reveal(board);
      ada.own.reconcile(before, 'load');
      await runBatch(board);
      for (const side of board.sides) equal(textsOf(side), [secret('once'), secret('too')], 'the cards');
    },
  },
  {
    name: 'a published card that was removed does not come back',
    anonymous: 'both',
    async run(board) {
      const [ada, bo] = board.sides;
      const id = writeHidden(ada, secret('gone'), board.clock.now);
      writeHidden(bo, secret('stays'), board.clock.now);
      const before = ada.own.getSnapshot();
      await board.settle();
      await reveal(board);
      bo.store.dispatch({ type: 'card.remove', ids: [id] });
      await board.settle();
      ada.own.reconcile(before, 'load');
      await runBatch(board);
      for (const side of board.sides) equal(textsOf(side), [secret('stays')], 'the cards');
    },
  },
  {
    name: 'on an anonymous board nobody is told who wrote, edited, commented or reacted',
    anonymous: true,
    async run(board) {
      for (const [index, side] of board.sides.entries())
        writeHidden(side, secret(`${index}`), board.clock.now);
      await board.settle();
      await reveal(board);
      const [, bo, cy] = board.sides;
      const [id = ''] = Object.keys(bo.store.getSnapshot().cards);
      bo.store.dispatch({ type: 'card.edit', id, text: secret('edited') });
      cy.store.dispatch({ type: 'comment.add', id: cy.own.env.createId(), cardId: id, text: 'yes' });
      cy.store.dispatch({ type: 'card.react', id, reaction: 'same', who: 'key-1', on: true });
      await board.settle();
      for (const [index, side] of board.sides.entries()) {
        const received = await side.received();
        for (const [other, name] of board.people.entries())
          if (other !== index)
            holds(!received.includes(name), `side ${index} received the id of somebody else`);
        holds(!JSON.stringify(side.store.getSnapshot()).includes('"author"'), 'a card has an author');
      }
    },
  },
];
