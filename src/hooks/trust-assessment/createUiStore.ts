'use client';
import type { Missing } from '../../core/trust-assessment/check-response';

/** What is on the screen and nowhere else: it never reaches a document. */
export interface AssessmentUiState {
  readonly page: number;
  readonly step: 'answering' | 'review' | 'submitting' | 'failed';
  readonly errors: readonly Missing[];
  readonly resumedAt: number | null;
  readonly startedOver: boolean;
  /** Where the focus goes after the next render; a new object each time. */
  readonly focus: { readonly target: 'heading' | 'errors' } | { readonly item: string } | null;
}

export interface AssessmentUi {
  getSnapshot(): AssessmentUiState;
  subscribe(listener: () => void): () => void;
  set(change: Partial<AssessmentUiState>): void;
}

export function createUiStore(page: number): AssessmentUi {
  let state: AssessmentUiState = {
    page,
    step: 'answering',
    errors: [],
    resumedAt: null,
    startedOver: false,
    focus: null,
  };
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
  };
}
