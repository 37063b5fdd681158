import { collectionOf } from '../../shared/apply-changes';
import type { Change } from '../../shared/change';
import type { CommandDeclaration, Rejection } from '../../shared/command';
import { jsonEquals, own, type Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import { checkRecord } from '../../shared/validate-document';
import type { GoalsCommand } from '../goals.commands.types';
import { goalsSchema } from '../goals.schema';
import type { GoalsDocument } from '../goals.types';

export type GoalsCollection = Exclude<keyof GoalsDocument, 'schema' | 'version' | 'id'>;
export type RecordOf<C extends GoalsCollection> = GoalsDocument[C][string];
export type CommandOf<T extends GoalsCommand['type']> = Extract<GoalsCommand, { readonly type: T }>;
export type Declared<T extends GoalsCommand['type']> = CommandDeclaration<GoalsDocument, CommandOf<T>>;
export type Declarations<C extends GoalsCommand> = { readonly [T in C['type']]: Declared<T> };
export type Outcome = readonly Change[] | { readonly rejected: Rejection };

export const refused = (outcome: Outcome): outcome is { readonly rejected: Rejection } =>
  'rejected' in outcome;

/** A new record, checked: `alreadyThere` for an id that is taken, else as the schema says. */
export function create<C extends GoalsCollection>(
  document: GoalsDocument,
  collection: C,
  record: RecordOf<C>,
): Outcome {
  const { id } = record;
  if (own(collectionOf(document, collection), id)) return reject('alreadyThere', [collection, id]);
  const after = defined(record);
  return wrongIn(collection, after) ?? [{ collection, id, field: null, before: undefined, after }];
}

/** Some fields of a record; `undefined` takes one away. Checked as a whole. What stays the same makes no change. */
export function update<C extends GoalsCollection>(
  collection: C,
  record: RecordOf<C>,
  fields: { readonly [K in keyof RecordOf<C>]?: RecordOf<C>[K] | undefined },
): Outcome {
  const before = record as unknown as Readonly<Record<string, Json | undefined>>;
  const changed = Object.entries(fields).filter(
    ([field, after]) => field !== 'id' && !jsonEquals(own(before, field), after),
  );
  const wrong = wrongIn(collection, defined({ ...record, ...Object.fromEntries(changed) }));
  return (
    wrong ??
    changed.map(([field, after]) => ({
      collection,
      id: record.id,
      field,
      before: own(before, field),
      after: after as Json | undefined,
    }))
  );
}

export function remove(collection: GoalsCollection, record: { readonly id: string }): readonly Change[] {
  return [{ collection, id: record.id, field: null, before: record, after: undefined }];
}

/** The record, or `notFound`. */
export function find<C extends GoalsCollection>(
  document: GoalsDocument,
  collection: C,
  id: string,
): RecordOf<C> | { readonly rejected: Rejection } {
  const records = document[collection] as Readonly<Record<string, RecordOf<C>>>;
  return own<RecordOf<C>>(records, id) ?? reject('notFound', [collection, id]);
}

/** A record may hold a field of that name that nobody declared; a refusal has no id. */
export const missing = (found: object): found is { readonly rejected: Rejection } =>
  'rejected' in found && !('id' in found);

/** Only what the command may set: a caller without types could name other fields. */
export function pick<T extends object, K extends keyof T>(fields: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => (names as readonly PropertyKey[]).includes(name)),
  ) as Pick<T, K>;
}

function defined(record: object): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function wrongIn(collection: GoalsCollection, record: Json): { readonly rejected: Rejection } | undefined {
  const { id } = record as { readonly id: unknown };
  const { problems } = checkRecord(goalsSchema.collections[collection]!, String(id), record, false);
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (!wrong) return undefined;
  const path = [collection, String(id), ...wrong.path];
  return wrong.code === 'tooLong' ? reject('tooLong', path, wrong.values) : reject('invalidValue', path);
}
