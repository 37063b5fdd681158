'use client';
import type { Env } from '../../core/shared/command';
import type { ChangeDetails } from '../../core/shared/details';
import { createStore } from '../../core/shared/store';
import type { ControllableStore } from '../../core/shared/store.types';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import { addRules } from '../../core/retro-board/retro-model.create';
import { actionRules } from '../../core/retro-board/rules/action.rules';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import { pageModel } from '../retro-board/page-model';
import type { TeamRetroStore } from './team.types';

type Own = ControllableStore<RetroDocument, RetroCommand>;

/** The stores of a team's retros, and their documents as one list that stays the same object while they do. */
export interface RetroShelf {
  getSnapshot(): readonly RetroDocument[];
  subscribe(listener: () => void): () => void;
  store(id: string): TeamRetroStore | undefined;
  /** Puts a retro of our own there; one that is there already stays. */
  add(document: RetroDocument): TeamRetroStore;
  /** Controlled: exactly these, as they are. */
  adopt(documents: readonly RetroDocument[]): void;
  /** The host's own stores, in place of ours. */
  use(stores: readonly TeamRetroStore[]): void;
}

export function createRetroShelf(options: {
  readonly env: Env;
  readonly actor: string | undefined;
  readonly documents: readonly RetroDocument[];
  /** Asked before a change of one of our own, with the list as it would be; `'hold'` keeps it a proposal until `adopt`. */
  readonly propose: (
    list: readonly RetroDocument[],
    next: RetroDocument,
    details: ChangeDetails<RetroCommand>,
  ) => 'hold' | undefined;
}): RetroShelf {
  const { env, actor, propose } = options;
  // A board fetches these; what a team does with actions does not wait for one.
  addRules(pageModel, actionRules);
  const own = new Map<string, Own>();
  const following = new Map<TeamRetroStore, () => void>();
  const listeners = new Set<() => void>();
  let given: readonly TeamRetroStore[] | undefined;
  let list: readonly RetroDocument[] = [];

  const stores = (): readonly TeamRetroStore[] => given ?? [...own.values()];

  function refresh() {
    const next = stores().map((store) => store.getSnapshot());
    if (next.length === list.length && next.every((document, index) => document === list[index])) return;
    list = next;
    for (const listener of [...listeners]) listener();
  }

  /** Stores are watched while somebody watches the shelf, so that nothing is left behind on a server. */
  function follow() {
    const wanted = new Set(listeners.size > 0 ? stores() : []);
    for (const [store, stop] of following)
      if (!wanted.has(store)) {
        stop();
        following.delete(store);
      }
    for (const store of wanted) if (!following.has(store)) following.set(store, store.subscribe(refresh));
    refresh();
  }

  function make(document: RetroDocument): Own {
    const store = createStore<RetroDocument, RetroCommand>({
      model: pageModel,
      env,
      actor,
      document,
      onChange: (next, details) =>
        propose(
          list.map((one) => (one.id === next.id ? next : one)),
          next,
          details,
        ),
    });
    own.set(document.id, store);
    return store;
  }

  options.documents.forEach(make);
  refresh();

  return {
    getSnapshot: () => list,
    subscribe(listener) {
      listeners.add(listener);
      follow();
      return () => {
        listeners.delete(listener);
        follow();
      };
    },
    store: (id) => stores().find((store) => store.getSnapshot().id === id),
    add(document) {
      const store = own.get(document.id) ?? make(document);
      follow();
      return store;
    },
    adopt(documents) {
      const ids = new Set(documents.map(({ id }) => id));
      for (const id of own.keys()) if (!ids.has(id)) own.delete(id);
      for (const document of documents) {
        const store = own.get(document.id);
        if (store) store.adopt(document);
        else make(document);
      }
      follow();
    },
    use(next) {
      if (given?.length === next.length && given.every((store, index) => store === next[index])) return;
      given = next;
      follow();
    },
  };
}
