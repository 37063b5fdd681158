import type { Change } from './change';
import { own, type Json, type JsonObject } from './json';
import type { Problem, ProblemCode, ProblemValues } from './problem';

/**
 * How a field merges when two people change it at once.
 * - `value`: last writer wins. - `text`: long text, character-wise in a shared document. - `order`: a fractional key.
 * - `set`: `{[member]: true}`, members merge one by one. - `counterMap`: `{[who]: number}`, one number per key, so that
 *   nothing counts double. - `log`: `{[entryId]: entry}`, append-only.
 */
export type FieldKind = 'value' | 'text' | 'order' | 'set' | 'counterMap' | 'log';

/** What is wrong with one value, or `null`. The path inside the value is for structured values. */
export type Check = (value: Json) => CheckFailure | null;
export interface CheckFailure {
  readonly code: ProblemCode;
  readonly values?: ProblemValues;
  readonly path?: readonly (string | number)[];
}

interface DeclaredField {
  readonly check: Check;
  /** May be absent. A required field that is absent is an error. @default false */
  readonly optional?: boolean;
  /** The record that this field's value names, and what a reader sees when it is not there. */
  readonly reference?: { readonly collection: string; readonly onDangling: 'keep' | 'clear' | 'drop' };
}

/** Undo takes its value back as a whole, while it is what this person left there. */
export interface WholeField extends DeclaredField {
  readonly kind: 'value' | 'text' | 'order';
}

/** Undo never takes an entry back. */
export interface LogField extends DeclaredField {
  readonly kind: 'log';
}

/** Undo takes back this person's members and leaves those of others: give it `takeBackMembers`. */
export interface KeyedField extends DeclaredField {
  readonly kind: 'set' | 'counterMap';
  /** Named here, so that only documents with such a field load how it is done. */
  readonly takeBack: TakeBack;
}

/** What is to stand there once a change is taken back from `now`, and whether somebody else's value is in the way. */
export type TakeBack = (
  now: Json | undefined,
  change: Pick<Change, 'before' | 'after'>,
) => { readonly value: Json | undefined; readonly conflict: boolean };

export type FieldDeclaration = WholeField | KeyedField | LogField;

export interface CollectionDeclaration {
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  /** More records than this are refused, against exhausted memory. @default 20000 */
  readonly maxRecords?: number;
  /** Undo leaves these records as they are, as it leaves a log. @default false */
  readonly appendOnly?: boolean;
}

/**
 * A document type, declared once. Validation, migration, three-way merge, storage, tabs, undo and the Yjs binding read
 * this declaration; none of them is written per widget.
 */
export interface DocumentSchema {
  /** For example `plinth/response`. */
  readonly name: string;
  readonly version: number;
  /** `shared`: a team sees it. `private`: one person's. `host`: raw data a host owns; never bound, never shared. */
  readonly scope: 'shared' | 'private' | 'host';
  readonly collections: Readonly<Record<string, CollectionDeclaration>>;
  /** `migrations[n]` turns version n into n + 1. Additive fields never need one. */
  readonly migrations?: Readonly<Record<number, (document: JsonObject) => JsonObject>>;
  /** Rules across records, run after every field has passed. */
  readonly checkDocument?: (document: JsonObject) => readonly Problem[];
}

/** What every document starts with; collections of flat records by id follow. */
export interface DocumentHead {
  readonly schema: string;
  readonly version: number;
  readonly id: string;
}

/** One flat record. `id` equals the key it is stored under. */
export interface DocumentRecord {
  readonly id: string;
}

/** The declaration of a field, or `undefined` for one that nobody declared, which is a plain value. */
export function fieldOf(
  { collections }: DocumentSchema,
  collection: string,
  field: string,
): FieldDeclaration | undefined {
  return own(own(collections, collection)?.fields ?? {}, field);
}
