import { expect, test } from 'vitest';
import {
  createRetroPrivateDocument,
  hiddenOrder,
  pendingCommand,
  retroPrivateModel,
  stillToCome,
} from '../../../src/core/retro-board/index';
import { createStore } from '../../../src/core/shared/store';
import { openRetro } from './open-retro';

const WINDOW = 20_000;

/** A board, and somebody with hidden cards. */
function writer(anonymous: boolean) {
  const board = openRetro({ anonymous, hidden: true });
  const { env } = board;
  const own = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(env, 'retro-1'),
    env,
  });
  let seen: number | undefined;
  return {
    ...board,
    own,
    hide(...ids: string[]) {
      const order = hiddenOrder({ anonymous, others: [], random: env.random });
      const cards = ids.map((id) => ({ id, text: id, columnId: 'lifted', order, anonymous }));
      own.dispatch({ type: 'hidden.add', cards });
    },
    reveal() {
      board.send({ type: 'board.reveal' });
      seen = board.document().board['board']!.batchAt;
    },
    /** What would be told so many milliseconds after the reveal. */
    tell(after: number) {
      const now = (seen ?? 0) + after;
      const command = pendingCommand(own.getSnapshot(), board.document(), { now, batchSeenAt: seen });
      if (command) board.store.dispatch(command);
      return command;
    },
  };
}

test('on a named board everybody knows at once how many, and where', () => {
  const { hide, tell } = writer(false);
  hide('a', 'b');
  expect(tell(0)).toMatchObject({ total: 2, waiting: 0, columns: { lifted: 2 } });
  expect(tell(0)).toBeUndefined();
});

test('on an anonymous board nothing is told before the reveal, then once', () => {
  const { hide, tell, reveal, document } = writer(true);
  hide('a', 'b', 'c');
  expect(tell(0)).toBeUndefined();
  reveal();
  expect(tell(1)).toEqual({
    type: 'pending.set',
    writer: expect.any(String) as string,
    total: 3,
    waiting: 0,
  });
  expect(tell(2)).toBeUndefined();
  expect(stillToCome(document()).total).toBe(3);
});

test('late cards say that there are some, not how many, and the count stands', () => {
  const { hide, tell, reveal, document } = writer(true);
  hide('a');
  reveal();
  tell(1);
  hide('b', 'c', 'd');
  expect(tell(2 * WINDOW)).toMatchObject({ total: 1, waiting: 1 });
  expect(stillToCome(document()).waiting).toBe(1);
  const alone = writer(true);
  alone.reveal();
  alone.hide('e', 'f');
  expect(alone.tell(2 * WINDOW)).toMatchObject({ total: 1, waiting: 1 });
});

test('a count from before the board was anonymous is taken back', () => {
  const { hide, tell, send, document } = writer(false);
  hide('a', 'b');
  tell(0);
  send({ type: 'board.anonymous', on: true });
  expect(tell(0)).toMatchObject({ total: 0 });
  expect(document().pending).toEqual({});
});
