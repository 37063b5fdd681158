import type { Change } from './change';
import { createDraft } from './draft';
import { jsonEquals, type Json } from './json';
import { isKeyed, kindOf, mergeField } from './merge-field';
import type { DocumentHead, DocumentSchema } from './schema';

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

/**
 * Appends a step, or merges it into the last one when both have the same key. Not merged when somebody else's change
 * stood between them: undoing both at once would take that back too. Steps that cancel out leave no step.
 */
export function recordStep(history: History, step: Omit<HistoryStep, 'kind'>): History {
  if (step.changes.length === 0) return history;
  const last = history.past.at(-1);
  const merged =
    last?.kind === 'step' && step.mergeKey !== null && last.mergeKey === step.mergeKey
      ? mergeChanges(last.changes, step.changes)
      : undefined;
  if (!merged)
    return { past: [...history.past, { kind: 'step' as const, ...step }].slice(-HISTORY_LIMIT), future: [] };
  const rest = history.past.slice(0, -1);
  return {
    past: merged.length === 0 ? rest : [...rest, { ...(last as HistoryStep), changes: merged }],
    future: [],
  };
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

/** Moves a step that was undone (or redone) to the other side, as the changes that would take that back. */
export function moveStep(history: History, step: HistoryStep, changes: readonly Change[]): History {
  const moved = changes.length === 0 ? [] : [{ ...step, changes }];
  if (history.past.includes(step)) {
    return { past: history.past.filter((entry) => entry !== step), future: [...history.future, ...moved] };
  }
  // In neither list: a controlled host echoed the same undo twice.
  if (!history.future.includes(step)) return history;
  return { past: [...history.past, ...moved], future: history.future.filter((entry) => entry !== step) };
}

/**
 * The inverse of a step, limited to places that still hold this person's value: a field, or one member of a keyed
 * field. What somebody else has changed since is left alone and reported as `skipped`. A log is never taken back; the
 * command that would correct it appends an entry.
 */
export function invertStep(
  schema: DocumentSchema,
  document: DocumentHead,
  changes: readonly Change[],
): { readonly changes: readonly Change[]; readonly skipped: readonly Change[] } {
  const inverted: Change[] = [];
  const skipped: Change[] = [];
  // A record that this step both created and edited must be seen as it was in between.
  const draft = createDraft(document);
  for (const change of [...changes].reverse()) {
    const kind = change.field === null ? 'value' : kindOf(schema, change.collection, change.field);
    if (kind === 'log') continue;
    const gone = change.field !== null && draft.read({ ...change, field: null }) === undefined;
    const before = draft.read(change);
    const { value: after, conflict } =
      isKeyed(kind) && !gone
        ? mergeField(kind, change.after, before, change.before, 'mine')
        : takeBack(before, change);
    if (conflict || gone) skipped.push(change);
    if (gone || jsonEquals(before, after)) continue;
    const inverse = { ...change, before, after };
    inverted.push(inverse);
    draft.write(inverse);
  }
  return { changes: inverted, skipped };
}

function takeBack(now: Json | undefined, change: Change) {
  const mine = jsonEquals(now, change.after);
  return { value: mine ? change.before : now, conflict: !mine };
}

/** One change per place, or `undefined` when the later ones do not follow on from the earlier. */
function mergeChanges(earlier: readonly Change[], later: readonly Change[]): readonly Change[] | undefined {
  const place = (change: Change) => `${change.collection}/${change.id}/${change.field ?? ''}`;
  const merged = new Map(earlier.map((change) => [place(change), change]));
  for (const change of later) {
    const first = merged.get(place(change));
    if (first && !jsonEquals(first.after, change.before)) return undefined;
    merged.set(place(change), first ? { ...change, before: first.before } : change);
  }
  return [...merged.values()].filter((change) => !jsonEquals(change.before, change.after));
}
