'use client';
import type { Missing } from '../../core/trust-assessment/check-response';
import { createSignal, type Signal } from '../shared/createSignal';

/** What is on the screen and nowhere else: it never reaches a document. */
export interface AssessmentUiState {
  readonly page: number;
  /** What stands there, also while it is sent and when it did not arrive. */
  readonly step: 'answering' | 'review';
  readonly sent: 'submitting' | 'failed' | null;
  readonly errors: readonly Missing[];
  readonly resumedAt: number | null;
  readonly startedOver: boolean;
  /** Where the focus goes after the next render; a new object each time. */
  readonly focus: { readonly target: 'heading' | 'errors' } | { readonly item: string } | null;
}

export interface AssessmentUi extends Omit<Signal<AssessmentUiState>, 'set'> {
  set(change: Partial<AssessmentUiState>): void;
}

export function createUiStore(page: number): AssessmentUi {
  const signal = createSignal<AssessmentUiState>({
    page,
    step: 'answering',
    sent: null,
    errors: [],
    resumedAt: null,
    startedOver: false,
    focus: null,
  });
  return { ...signal, set: (change) => signal.set({ ...signal.getSnapshot(), ...change }) };
}
