import type { Change } from '../../shared/change';
import { own } from '../../shared/json';
import type { GoalsDocument, LogEntry, SayKind } from '../goals.types';

export interface Logged extends LogEntry {
  readonly id: string;
}

/** Something said to each other, with its answers, earliest first. */
export interface Thread {
  readonly id: string;
  readonly kind: SayKind;
  readonly entry: LogEntry;
  readonly answers: readonly Logged[];
  /** `open` until it is settled, which the last word on it decides. */
  readonly state: 'open' | 'done' | 'withdrawn';
}

/** The audit trail of a goal, newest first. */
export function logOf(document: GoalsDocument, goal: string): readonly Logged[] {
  return entriesOf(document, goal).reverse();
}

function entriesOf(document: GoalsDocument, goal: string): Logged[] {
  return Object.entries(own(document.logs, goal)?.entries ?? {})
    .map(([id, entry]) => ({ ...entry, id }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Asks, offers, thanks, notes and what somebody is held to on a goal, earliest first. */
export function threadsOf(document: GoalsDocument, goal: string): readonly Thread[] {
  const entries = entriesOf(document, goal).filter(({ type }) => type.startsWith('say.'));
  const about = (id: string, type: string) =>
    entries.filter((entry) => entry.type === type && entry.about === id);
  return entries.flatMap(({ id, ...entry }): Thread[] => {
    const kind = entry.type.slice('say.'.length);
    if (!isSayKind(kind)) return [];
    const settled = about(id, 'say.settle').at(-1)?.after;
    const state = settled === 'done' || settled === 'withdrawn' ? settled : 'open';
    return [{ id, kind, entry, answers: about(id, 'say.answer'), state }];
  });
}

const isSayKind = (kind: string): kind is SayKind =>
  ['ask', 'offer', 'account', 'thanks', 'note'].includes(kind);

/** The goals that changes were about, for `log.undone` after an undo: `goalsTouched(document, undone.changes)`. */
export function goalsTouched(document: GoalsDocument, changes: readonly Change[]): readonly string[] {
  const goals = changes.flatMap(({ collection, id, field, before, after }): string[] => {
    if (collection === 'goals') return [id];
    const records = own(document as unknown as Record<string, Record<string, object>>, collection) ?? {};
    const record = own(records, id) ?? (field === null ? (before ?? after) : undefined);
    const { goal, keyResult } = (record ?? {}) as { readonly goal?: string; readonly keyResult?: string };
    const found = goal ?? own(document.keyResults, keyResult ?? '')?.goal;
    return collection === 'logs' || found === undefined ? [] : [found];
  });
  return [...new Set(goals)];
}
