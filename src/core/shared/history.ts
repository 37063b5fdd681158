import { rewrite } from './apply-changes';
import type { Change } from './change';
import { jsonEquals, own } from './json';
import { fieldOf, type DocumentHead, type DocumentSchema, type TakeBack } from './schema';

/** One step that a person can take back. */
export interface HistoryStep {
  readonly label: string;
  readonly mergeKey: string | null;
  readonly changes: readonly Change[];
}

/** The last of each is the next to be taken back, or to be done again. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** At the start, and after a barrier (reveal, publish, import): undo never crosses one, so nothing before it is kept. */
export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Steps kept; the oldest fall off. */
export const HISTORY_LIMIT = 200;

/**
 * Appends a step, or merges it into the last one when both have the same key. Not merged when somebody else's change
 * stood between them: undoing both at once would take that back too. Steps that cancel out leave no step.
 */
export function recordStep({ past }: History, step: HistoryStep): History {
  const last = past.at(-1);
  const merged =
    last && step.mergeKey !== null && last.mergeKey === step.mergeKey
      ? mergeChanges(last.changes, step.changes)
      : undefined;
  if (!last || !merged) return { past: [...past, step].slice(-HISTORY_LIMIT), future: [] };
  const rest = past.slice(0, -1);
  return { past: merged.length === 0 ? rest : [...rest, { ...last, changes: merged }], future: [] };
}

/** Moves a step that was undone (or redone) to the other side, as the changes that would take that back. */
export function moveStep({ past, future }: History, step: HistoryStep, changes: readonly Change[]): History {
  const moved = changes.length === 0 ? [] : [{ ...step, changes }];
  const others = (steps: readonly HistoryStep[]) => steps.filter((other) => other !== step);
  if (past.includes(step)) return { past: others(past), future: [...future, ...moved] };
  if (future.includes(step)) return { past: [...past, ...moved], future: others(future) };
  // In neither list: a controlled host echoed the same undo twice, or a barrier came in between.
  return { past, future };
}

/**
 * The inverse of a step, limited to places that still hold this person's value: a field, or one member of a keyed
 * field. What somebody else has changed since is left alone and reported as `skipped`. A log is never taken back; the
 * command that would correct it appends an entry.
 */
export function invertStep<D extends DocumentHead>(
  schema: DocumentSchema,
  document: D,
  steps: readonly Change[],
): { readonly document: D; readonly changes: readonly Change[]; readonly skipped: readonly Change[] } {
  const skipped: Change[] = [];
  // Each sees what the ones after it have left: a step can both create a record and edit it.
  const made = rewrite(document, [...steps].reverse(), (change, now, gone) => {
    const { collection, field } = change;
    const declared = field === null ? undefined : fieldOf(schema, collection, field);
    if (declared?.kind === 'log' || own(schema.collections, collection)?.appendOnly) return now;
    const takeBack = declared && 'takeBack' in declared && !gone ? declared.takeBack : takeBackWhole;
    const { value, conflict } = takeBack(now, change);
    if (conflict || gone) skipped.push(change);
    return value;
  });
  return { ...made, skipped };
}

const takeBackWhole: TakeBack = (now, { before, after }) => {
  const mine = jsonEquals(now, after);
  return { value: mine ? before : now, conflict: !mine };
};

/** One change per place, or `undefined` when the later ones do not follow on from the earlier. */
function mergeChanges(earlier: readonly Change[], later: readonly Change[]): readonly Change[] | undefined {
  const place = ({ collection, id, field }: Change) => `${collection}/${id}/${field ?? ''}`;
  const merged = new Map(earlier.map((change) => [place(change), change]));
  for (const change of later) {
    const first = merged.get(place(change)) ?? change;
    if (first !== change && !jsonEquals(first.after, change.before)) return undefined;
    merged.set(place(change), { ...change, before: first.before });
  }
  return [...merged.values()].filter(({ before, after }) => !jsonEquals(before, after));
}
