'use client';
import type { RecordKey } from '../../core/shared/change';
import type { RetroUiState } from './retro-board.types';

/** Transient state with subscribers by slice (`ui/composer`) or by the thing it is about (`on/<id>`). */
export interface RetroUi {
  getSnapshot(): RetroUiState;
  subscribe(listener: () => void, key?: RecordKey): () => void;
  set(change: Partial<RetroUiState>): void;
}

const START: RetroUiState = {
  composer: null,
  editing: null,
  tab: null,
  lift: null,
  search: '',
  filter: {},
  sorted: false,
  panel: null,
  openGroups: {},
  notice: null,
  late: [],
  revealing: false,
};

export function createRetroUi(): RetroUi {
  let state = START;
  const listeners = new Map<string, Set<() => void>>();

  return {
    getSnapshot: () => state,
    subscribe(listener, key = '/') {
      const found = listeners.get(key) ?? new Set();
      listeners.set(key, found);
      found.add(listener);
      return () => {
        found.delete(listener);
        if (found.size === 0 && listeners.get(key) === found) listeners.delete(key);
      };
    },
    set(change) {
      const before = state;
      state = { ...state, ...change };
      const keys = new Set<string>(['/']);
      for (const slice of Object.keys(change) as (keyof RetroUiState)[]) {
        if (Object.is(before[slice], state[slice])) continue;
        keys.add(`ui/${slice}`);
        for (const id of [...idsIn(slice, before), ...idsIn(slice, state)]) keys.add(`on/${id}`);
      }
      if (keys.size === 1) return;
      for (const key of keys) for (const listener of [...(listeners.get(key) ?? [])]) listener();
    },
  };
}

/** The things on the board that look different for what a slice says: they alone are woken. */
function idsIn(slice: keyof RetroUiState, state: RetroUiState): readonly string[] {
  if (slice === 'lift')
    return state.lift ? [state.lift.id, ...(state.lift.onto ? [state.lift.onto] : [])] : [];
  // A board that becomes narrow stacks every group that nobody has touched: whoever shows one reads `tab` as well.
  if (slice === 'openGroups') return Object.keys(state.openGroups);
  if (slice === 'editing') return state.editing === null ? [] : [state.editing];
  return [];
}
