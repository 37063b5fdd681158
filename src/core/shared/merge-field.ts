import { isPlainObject, jsonEquals, own, type Json, type JsonObject } from './json';
import { fieldOf, type DocumentSchema, type FieldKind, type TakeBack } from './schema';

export interface FieldMerge {
  readonly value: Json | undefined;
  /** Both sides changed the same thing differently; `prefer` decided. */
  readonly conflict: boolean;
}

/** The declared kind of a field; what nobody declared is a plain value. */
export function kindOf(schema: DocumentSchema, collection: string, field: string): FieldKind {
  return fieldOf(schema, collection, field)?.kind ?? 'value';
}

/** Kinds whose members merge one by one. */
export function isKeyed(kind: FieldKind): boolean {
  return kind === 'set' || kind === 'counterMap' || kind === 'log';
}

/**
 * Three versions of one field become one. `undefined` is an absent field. Where both sides changed the same value, or
 * the same member of a keyed field, `prefer` wins and it is a conflict. Log entries are never removed.
 */
export function mergeField(
  kind: FieldKind,
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  prefer: 'mine' | 'theirs' = 'theirs',
): FieldMerge {
  const keepsAll =
    kind === 'log' && base !== undefined && !(jsonEquals(base, mine) && jsonEquals(base, theirs));
  if (!keepsAll && (jsonEquals(mine, theirs) || jsonEquals(base, theirs)))
    return { value: mine, conflict: false };
  if (!keepsAll && jsonEquals(base, mine)) return { value: theirs, conflict: false };
  const maps: readonly Json[] = [base ?? {}, mine ?? {}, theirs ?? {}];
  if (isKeyed(kind) && maps.every(isPlainObject)) return mergeMembers(kind, maps as unknown as Maps, prefer);
  return { value: prefer === 'mine' ? mine : theirs, conflict: true };
}

/** For fields of kind `set` and `counterMap`: takes back the members that still are as this change left them. */
export const takeBackMembers: TakeBack = (now, { before, after }) =>
  mergeField('set', after, now, before, 'mine');

type Maps = readonly [base: JsonObject, mine: JsonObject, theirs: JsonObject];

function mergeMembers(kind: FieldKind, [base, mine, theirs]: Maps, prefer: 'mine' | 'theirs'): FieldMerge {
  const merged: Record<string, Json> = {};
  let conflict = false;
  for (const key of Object.keys({ ...base, ...mine, ...theirs })) {
    const member = mergeField('value', own(base, key), own(mine, key), own(theirs, key), prefer);
    const value = kind === 'log' ? (member.value ?? own(base, key)) : member.value;
    if (value !== undefined) merged[key] = value;
    conflict ||= member.conflict;
  }
  return { value: merged, conflict };
}
