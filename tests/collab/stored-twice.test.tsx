// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { memoryStorage, type StorageAdapter } from 'plinth/storage';
import * as Y from 'yjs';
import { bindYjs } from '../../src/collab/bind-yjs';
import { persistYjs } from '../../src/collab/persist-yjs';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';

const base = teamGoals();
const goal = Object.keys(base.goals)[0]!;
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));

/** A page whose tracker is bound to Yjs, kept by `persistYjs`, and handed the same storage as well. */
async function visit(storage: StorageAdapter, fromOthers?: Uint8Array, key = 'shared') {
  const doc = new Y.Doc();
  if (fromOthers) Y.applyUpdate(doc, fromOthers);
  const kept = persistYjs({ doc, storage, key });
  const store = createStore({ model: goalsModel, env: createEnvironment(), document: base });
  const bound = bindYjs(store, doc, { whenSynced: kept.ready });
  if (!bound.ok) throw new Error(bound.reason);
  const view = render(<GoalTracker store={store} storage={storage} today={TEAM_TODAY} />);
  await settle();
  return {
    title: () => store.getSnapshot().goals[goal]!.title,
    async rename(title: string) {
      act(() => void store.dispatch({ type: 'goal.edit', id: goal, set: { title } }));
      await settle();
    },
    save: () => kept.status.getSnapshot().state,
    text: () => view.container.textContent,
    leave() {
      view.unmount();
      kept.stop();
      bound.binding.destroy();
      return Y.encodeStateAsUpdate(doc);
    },
  };
}

test('a tracker that is bound to Yjs brings nothing old back from a storage of its own', async () => {
  const [mine, theirs] = [memoryStorage(), memoryStorage()];
  const first = await visit(mine);
  await first.rename('Mine');
  const other = await visit(theirs, first.leave());
  await other.rename('Theirs');
  const again = await visit(mine, other.leave());
  expect(again.title()).toBe('Theirs');
  expect(again.text()).toContain('Theirs');
});

test('nor does it write into the place of the updates, or say that it could not', async () => {
  const storage = memoryStorage();
  const key = `goals:${base.id}:`;
  const first = await visit(storage, undefined, key);
  await first.rename('Mine');
  expect(first.save()).toBe('saved');
  expect(first.text()).not.toMatch(/not (saved|kept)|could not/i);
  first.leave();
  const again = await visit(storage, undefined, key);
  expect(again.title()).toBe('Mine');
});

test('nor what comes from there after it was bound, where the host binds later than it renders', async () => {
  const storage = memoryStorage();
  const slow: StorageAdapter = {
    ...storage,
    load: (key) => new Promise((done) => setTimeout(() => done(storage.load(key)), 90)),
  };
  const storeOf = () => createStore({ model: goalsModel, env: createEnvironment(), document: base });
  const show = (store: ReturnType<typeof storeOf>, place: StorageAdapter) =>
    render(<GoalTracker store={store} storage={place} today={TEAM_TODAY} />);
  const rename = (store: ReturnType<typeof storeOf>, title: string) =>
    act(() => void store.dispatch({ type: 'goal.edit', id: goal, set: { title } }));

  const alone = storeOf();
  const first = show(alone, storage);
  await settle();
  rename(alone, 'Older');
  await settle();
  first.unmount();

  const [doc, store] = [new Y.Doc(), storeOf()];
  const { container } = show(store, slow);
  await settle();
  let leave = () => undefined as void;
  act(() => {
    const bound = bindYjs(store, doc, { whenSynced: Promise.resolve() });
    if (bound.ok) leave = bound.binding.destroy;
  });
  await settle();
  rename(store, 'Fresher');
  await settle();
  await settle();
  expect(container.textContent).not.toContain('Older');
  const stored = JSON.stringify(await storage.load(`goals:${base.id}:`));
  expect(stored).toContain('Older');
  expect(stored).not.toContain('Fresher');
  expect(container.querySelector('[aria-busy="true"]')).toBeNull();
  leave();
});
