import { currentValue } from './apply-changes';
import { inverseOf, type Change } from './change';
import { jsonEquals } from './json';
import type { DocumentHead } from './schema';

/** One step that a person can take back. */
export interface HistoryStep {
  readonly kind: 'step';
  readonly label: string;
  readonly mergeKey: string | null;
  readonly changes: readonly Change[];
}
/** A point that undo never crosses (reveal, publish, import). */
export interface HistoryBarrier {
  readonly kind: 'barrier';
}
export type HistoryEntry = HistoryStep | HistoryBarrier;

export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryStep[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Steps kept; the oldest fall off. */
export const HISTORY_LIMIT = 200;

export function recordStep(history: History, step: Omit<HistoryStep, 'kind'>): History {
  const last = history.past.at(-1);
  if (last?.kind === 'step' && step.mergeKey !== null && last.mergeKey === step.mergeKey) {
    const merged: HistoryStep = { ...last, changes: mergeChanges(last.changes, step.changes) };
    return { past: [...history.past.slice(0, -1), merged], future: [] };
  }
  return { past: [...history.past, { kind: 'step' as const, ...step }].slice(-HISTORY_LIMIT), future: [] };
}

export function recordBarrier(history: History): History {
  if (history.past.length === 0 || history.past.at(-1)?.kind === 'barrier') return { ...history, future: [] };
  return { past: [...history.past, { kind: 'barrier' as const }].slice(-HISTORY_LIMIT), future: [] };
}

/** The step that undo would take back, or `undefined` at the start or at a barrier. */
export function undoableStep(history: History): HistoryStep | undefined {
  const last = history.past.at(-1);
  return last?.kind === 'step' ? last : undefined;
}

/**
 * The inverse of a step, limited to places that still hold this person's value. What somebody else has changed since is
 * left alone and reported as `skipped`.
 */
export function invertStep(
  document: DocumentHead,
  changes: readonly Change[],
): { readonly changes: readonly Change[]; readonly skipped: readonly Change[] } {
  const inverted: Change[] = [];
  const skipped: Change[] = [];
  for (const change of [...changes].reverse()) {
    if (jsonEquals(currentValue(document, change), change.after)) inverted.push(inverseOf(change));
    else skipped.push(change);
  }
  return { changes: inverted, skipped };
}

function mergeChanges(earlier: readonly Change[], later: readonly Change[]): readonly Change[] {
  const place = (change: Change) => `${change.collection}/${change.id}/${change.field ?? ''}`;
  const merged = new Map(earlier.map((change) => [place(change), change]));
  for (const change of later) {
    const before = merged.get(place(change));
    merged.set(place(change), before ? { ...change, before: before.before } : change);
  }
  return [...merged.values()];
}
