import { act, screen } from '@testing-library/react';
import {
  createRetroDocument,
  createRetroPrivateDocument,
  retroModel,
  retroPrivateModel,
} from '../../../src/core/retro-board/index';
import { createStore } from '../../../src/core/shared/store';
import { RetroBoard } from '../../../src/components/retro-board/RetroBoard';
import { renderStrict } from '../../helpers/render';
import { settle } from './around-board';

type State = 'live' | 'connecting' | 'offline';

/** A connection that a test switches. */
function fakeConnection(state: State = 'live') {
  let snapshot = { state, kept: 0 };
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next: { state: State; kept: number }) {
      snapshot = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A hidden board on which this person has written one card. */
function hiddenBoard(connection: ReturnType<typeof fakeConnection>) {
  let made = 0;
  const env = { now: () => Date.now(), createId: () => `made${++made}`, random: () => 0.5 };
  const document = createRetroDocument(env, { template: 'start-stop-continue', hidden: true });
  const store = createStore({ model: retroModel, document, env, actor: 'ada' });
  const own = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(env, document.id),
    env,
    actor: 'ada',
  });
  own.dispatch({
    type: 'hidden.add',
    cards: [{ id: 'mine', text: 'Mine', columnId: 'start', order: 'a0' }],
  });
  renderStrict(
    <RetroBoard
      store={store}
      privateStore={own}
      person={{ id: 'ada', name: 'Ada' }}
      connection={connection}
    />,
  );
  return store;
}

describe('the connection of a board', () => {
  afterEach(() => void vi.useRealTimers());

  it('is said while it is not live, with what waits', async () => {
    const connection = fakeConnection();
    hiddenBoard(connection);
    await settle();
    expect(screen.queryByText(/You are offline/)).toBeNull();
    act(() => connection.set({ state: 'offline', kept: 2 }));
    expect(screen.getByText(/You are offline/)).toBeVisible();
    expect(screen.getByText('2 changes wait to be sent.')).toBeVisible();
    act(() => connection.set({ state: 'connecting', kept: 1 }));
    expect(screen.getByText('Connecting…')).toBeVisible();
    expect(screen.getByText('1 change waits to be sent.')).toBeVisible();
    act(() => connection.set({ state: 'live', kept: 0 }));
    expect(screen.queryByText('Connecting…')).toBeNull();
  });

  it('holds hidden cards back until it is live', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const connection = fakeConnection('offline');
    const store = hiddenBoard(connection);
    await settle();
    act(() => void store.dispatch({ type: 'board.reveal' }));
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    expect(Object.keys(store.getSnapshot().cards)).toEqual([]);
    act(() => connection.set({ state: 'live', kept: 0 }));
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    expect(Object.keys(store.getSnapshot().cards)).toEqual(['mine']);
  });
});
