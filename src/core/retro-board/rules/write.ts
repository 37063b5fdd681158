import type { Change } from '../../shared/change';
import { isId } from '../../shared/checks';
import type { Rejection } from '../../shared/command';
import { FORBIDDEN_KEYS, own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { boardOf } from '../board-of';
import type { BoardRecord } from '../board.types';
import { BOARD_ID, type RetroDocument } from '../retro.types';

export type RetroCollection = Exclude<keyof RetroDocument, 'schema' | 'version' | 'id'>;

/** A whole record, put in place of what is there; `undefined` removes it. What stood there is found by the reducer. */
export function put(collection: RetroCollection, id: string, after: object | undefined): Change {
  return { collection, id, field: null, before: undefined, after: after as Json | undefined };
}

/** Some fields of a record; `undefined` takes one away. */
export function set(
  collection: RetroCollection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): readonly Change[] {
  return Object.keys(fields).map((field) => ({
    collection,
    id,
    field,
    before: undefined,
    after: fields[field] as Json | undefined,
  }));
}

/** Fields of the board. A document without that record gets one. */
export function setBoard(document: RetroDocument, fields: { [K in keyof BoardRecord]?: unknown }) {
  return own(document.board, BOARD_ID)
    ? set('board', BOARD_ID, fields)
    : [put('board', BOARD_ID, { ...boardOf(document), ...fields })];
}

/** A set or counter map with one member set, or taken away. */
export function withMember<T>(
  map: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = map ?? {};
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Why no new record can have this id, if it cannot. */
export function refuseId(document: RetroDocument, collection: RetroCollection, id: string) {
  return isId(id) && !own(document[collection] as Record<string, unknown>, id)
    ? undefined
    : reject('invalidValue', [collection, id]);
}

/** Why this cannot be written, if it cannot: nothing in it, or too much. */
export function refuseText(text: string, max: number, path: Rejection['path']) {
  if (typeof text !== 'string') return reject('invalidValue', path);
  if (text.length > max) return reject('tooLong', path, { max });
  return text.trim() === '' ? reject('emptyText', path) : undefined;
}

/** A person, or a key in a person's place, that can be a member of a set. */
export function isMember(who: string): boolean {
  return typeof who === 'string' && who !== '' && who.length <= 100 && !FORBIDDEN_KEYS.has(who);
}

export function gone(collection: RetroCollection, id: string) {
  return reject('gone', [collection, id]);
}
