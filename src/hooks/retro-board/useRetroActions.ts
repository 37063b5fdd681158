'use client';
import { recordKey } from '../../core/shared/change';
import { own } from '../../core/shared/json';
import type { ActionRecord, RetroDocument } from '../../core/retro-board/retro.types';
import { actionsOf } from '../../core/retro-board/select/actions';
import { useStore } from '../shared/useStore';
import type { RetroContext } from './retro-board.types';

export interface RetroActionList {
  /** In order; dropped ones stay where they are. */
  readonly ids: readonly string[];
  readonly done: number;
  /** Without those that were dropped. */
  readonly total: number;
}

const listOf = (document: RetroDocument): RetroActionList => {
  const records = actionsOf(document);
  const kept = records.filter(({ status }) => status !== 'dropped');
  return {
    ids: records.map(({ id }) => id),
    done: kept.filter(({ status }) => status === 'done').length,
    total: kept.length,
  };
};

/** Which actions there are, and how many of them are done. Renders again when that changes, not when one is reworded. */
export function useRetroActions({ store }: Pick<RetroContext, 'store'>): RetroActionList {
  return useStore(store, listOf);
}

/** One action, or `null` once it is gone. Renders again when it changes. */
export function useRetroAction({ store }: Pick<RetroContext, 'store'>, id: string): ActionRecord | null {
  return useStore(store, ({ actions }) => own(actions, id) ?? null, recordKey('actions', id));
}
