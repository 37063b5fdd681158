'use client';
import type { Celebration } from '../../core/goal-tracker/selectors/celebrations';
import { createSignal, type Signal } from '../shared/createSignal';

/** A question that stands over the tracker. */
export type GoalDialog =
  /** Without an id, a new goal. */
  | { readonly kind: 'goal'; readonly id: string | null }
  | {
      readonly kind: 'keyResult';
      readonly goal: string;
      readonly id: string | null;
      /** The goal was made a moment ago, and is where one goes on. */
      readonly first?: boolean;
    }
  /** Without an id, a new period. */
  | { readonly kind: 'period'; readonly id: string | null }
  | { readonly kind: 'move' | 'duplicate'; readonly id: string }
  | { readonly kind: 'review'; readonly period: string }
  | { readonly kind: 'import' | 'redact' };

/** What is on the screen and nowhere else: it never reaches a document. */
export interface GoalUiState {
  /** The key result whose quick check-in is open. */
  readonly checkIn: string | null;
  /** What is being celebrated, newest first, until it is dismissed. */
  readonly celebrations: readonly Celebration[];
  /** What a refused command was refused for, in words; until the next command. */
  readonly refusal: string | null;
  readonly dialog: GoalDialog | null;
  /** Where the focus goes after the next render; a new object each time. */
  readonly focus: { readonly goal: string } | { readonly detail: string } | null;
}

export interface GoalUi extends Omit<Signal<GoalUiState>, 'set'> {
  set(change: Partial<GoalUiState>): void;
}

export function createGoalUi(): GoalUi {
  const signal = createSignal<GoalUiState>({
    checkIn: null,
    celebrations: [],
    refusal: null,
    dialog: null,
    focus: null,
  });
  return { ...signal, set: (change) => signal.set({ ...signal.getSnapshot(), ...change }) };
}
