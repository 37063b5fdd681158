import type { Doc, Map as YMap } from 'yjs';
import { isId } from '../core/shared/checks';
import { FORBIDDEN_KEYS } from '../core/shared/json';
import type { DocumentSchema } from '../core/shared/schema';

/*
 * How a document lies in a Y.Doc. One root map `plinth` says which generations there are (`generations.ts`); each
 * generation has one root map per collection, `<generation>/<collection>`, so that two generations never mix, whatever
 * Yjs merges. In it one entry per value:
 *
 *   id/               the record exists
 *   id/-              it is removed; the value says when
 *   id/field          a value, or a Y.Text
 *   id/field/member   one member of a set, a counter map or a log
 */

export type Entries = YMap<unknown>;

export function headOf(doc: Doc): YMap<unknown> {
  return doc.getMap('plinth');
}

export function entriesOf(doc: Doc, generation: string, collection: string): Entries {
  return doc.getMap(`${generation}/${collection}`);
}

export const EXISTS = '';
export const REMOVED = '-';

export function entryKey(id: string, field: string, member?: string): string {
  return member === undefined ? `${id}/${field}` : `${id}/${field}/${member}`;
}

export interface EntryPlace {
  readonly id: string;
  readonly field: string;
  readonly member: string | undefined;
}

/** What a key stands for, or `undefined` for one that no peer of ours has written. Members may hold slashes. */
export function parseKey(
  key: string,
  /** Ids that have been found good before: most keys are of one of them. */
  known?: ReadonlyMap<string, unknown>,
): EntryPlace | undefined {
  const slash = key.indexOf('/');
  const id = key.slice(0, Math.max(0, slash));
  if (!known?.has(id) && !isId(id)) return undefined;
  const second = key.indexOf('/', slash + 1);
  const field = second < 0 ? key.slice(slash + 1) : key.slice(slash + 1, second);
  const member = second < 0 ? undefined : key.slice(second + 1);
  const fits = field === EXISTS || field === REMOVED ? member === undefined : isFieldName(field);
  return fits && !FORBIDDEN_KEYS.has(member ?? '') ? { id, field, member } : undefined;
}

/** A field that can be told from the two marks, and from the record's own id. */
export function isFieldName(field: string): boolean {
  const taken = field === EXISTS || field === REMOVED || field === 'id' || FORBIDDEN_KEYS.has(field);
  return !taken && !field.includes('/') && field.length <= 200;
}

/** A collection whose name cannot be taken for something else in a document. */
export function isCollectionName(name: string): boolean {
  return (
    /^[\w-]{1,100}$/.test(name) && !['schema', 'version', 'id'].includes(name) && !FORBIDDEN_KEYS.has(name)
  );
}

/** Whether every declared name can be part of a key. */
export function fitsLayout({ collections }: DocumentSchema): boolean {
  return Object.entries(collections).every(
    ([name, { fields }]) =>
      isCollectionName(name) && Object.keys(fields).every((field) => field === 'id' || isFieldName(field)),
  );
}
