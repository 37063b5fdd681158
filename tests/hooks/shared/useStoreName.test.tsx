import { renderHook } from '@testing-library/react';
import { createStore, createTeamDocument, teamModel, type TeamCommand, type TeamDocument } from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { describe, expect, it } from 'vitest';
import { useStoreName } from '../../../src/hooks/shared/useStoreName';

const env = createEnvironment(() => 0);
const storeOf = () =>
  createStore<TeamDocument, TeamCommand>({ model: teamModel, env, document: createTeamDocument(env) });
const add = (store: ReturnType<typeof storeOf>) =>
  expect(
    store.dispatch({ type: 'round.open', round: 'r', instrument: 'pulse-5', title: 'R', on: '2026-08-17' })
      .ok,
  ).toBe(true);
type Props = { store: ReturnType<typeof storeOf> | undefined };
const show = (store: Props['store']) =>
  renderHook((props: Props) => useStoreName(props.store), { initialProps: { store } });

describe('a host’s store without a name', () => {
  it('has none where it is made anew with every page, also after something came into it', () => {
    const store = storeOf();
    const { result, rerender, unmount } = show(store);
    expect(result.current).toBeUndefined();
    add(store);
    rerender({ store });
    expect(result.current).toBeUndefined();
    unmount();
    expect(show(store).result.current).toBeUndefined();
  });

  it('is kept under its id where it holds something, or took the place of another', () => {
    const full = storeOf();
    add(full);
    expect(show(full).result.current).toBe(full.getSnapshot().id);
    const { result, rerender } = show(storeOf());
    const next = storeOf();
    rerender({ store: next });
    expect(result.current).toBe(next.getSnapshot().id);
    rerender({ store: undefined });
    expect(result.current).toBeUndefined();
  });
});
