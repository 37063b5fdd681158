import { collectionOf } from './apply-changes';
import { collectionNames } from './diff';
import { isPlainObject, jsonEquals, own, type Json, type JsonObject } from './json';
import { kindOf, mergeField } from './merge-field';
import type { DocumentHead, DocumentSchema } from './schema';

/** One place where both sides did something else, and what was kept. */
export interface MergeConflict {
  readonly collection: string;
  readonly id: string;
  /** `null`: one side removed the record that the other edited; the edited record was kept. */
  readonly field: string | null;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface MergedDocuments<D> {
  readonly document: D;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Three versions of a document become one, field by field, as the schema declares: sets, counters and logs member by
 * member; other fields as a whole, where theirs wins and it is reported. A record that one side removed and the other
 * edited stays, edited. No record is lost that nobody removed. The head (schema, version, id) is theirs.
 *
 * Pure and total: `merge(base, a, base)` equals a, and without conflicts the two sides may be swapped.
 */
export function mergeDocuments<D extends DocumentHead>(
  schema: DocumentSchema,
  base: D,
  mine: D,
  theirs: D,
): MergedDocuments<D> {
  if (jsonEquals(base, mine)) return { document: theirs, conflicts: [] };
  if (jsonEquals(base, theirs)) return { document: mine, conflicts: [] };
  const conflicts: MergeConflict[] = [];
  const versions = [base, mine, theirs] as const;
  const merged: Record<string, unknown> = {};
  const names = new Set(versions.flatMap(collectionNames));
  for (const name of Object.keys({ ...mine, ...theirs }))
    if (!names.has(name)) merged[name] = mergeRest(name, ...versions);
  for (const name of names) {
    const [b, m, t] = versions.map((version) => collectionOf(version, name)) as [Loose, Loose, Loose];
    const collection: Record<string, Json> = {};
    for (const id of Object.keys({ ...b, ...t, ...m })) {
      const record = mergeRecords(
        schema,
        { collection: name, id, base: own(b, id), mine: own(m, id), theirs: own(t, id) },
        conflicts,
      );
      if (record !== undefined) collection[id] = record;
    }
    merged[name] = collection;
  }
  return { document: merged as unknown as D, conflicts };
}

type Loose = Readonly<Record<string, Json | undefined>>;

/** Members that are no collections: the head, and what another version may have added. */
function mergeRest(
  name: string,
  ...versions: readonly [DocumentHead, DocumentHead, DocumentHead]
): Json | undefined {
  const [base, mine, theirs] = versions.map((version) => (version as unknown as JsonObject)[name]);
  if (name === 'schema' || name === 'version' || name === 'id') return theirs;
  return mergeField('value', base, mine, theirs).value;
}

interface RecordVersions {
  readonly collection: string;
  readonly id: string;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

function mergeRecords(
  schema: DocumentSchema,
  versions: RecordVersions,
  conflicts: MergeConflict[],
): Json | undefined {
  const { collection, id, base, mine, theirs } = versions;
  if (jsonEquals(mine, theirs)) return mine;
  // A side that lost entries of a log has not unsaid them: such records are merged field by field even if one is unchanged.
  const whole = !isPlainObject(mine) || !isPlainObject(theirs) || !hasLog(schema, collection);
  if (whole && jsonEquals(base, theirs)) return mine;
  if (whole && jsonEquals(base, mine)) return theirs;
  if (!isPlainObject(mine) || !isPlainObject(theirs)) {
    conflicts.push({ ...versions, field: null });
    return theirs ?? mine;
  }
  const old = isPlainObject(base) ? base : {};
  const [left, right] = [mine, theirs];
  const record: Record<string, Json> = {};
  for (const field of Object.keys({ ...old, ...right, ...left })) {
    const three = { base: own(old, field), mine: own(left, field), theirs: own(right, field) };
    const { value, conflict } = mergeField(
      kindOf(schema, collection, field),
      three.base,
      three.mine,
      three.theirs,
    );
    if (value !== undefined) record[field] = value;
    if (conflict) conflicts.push({ collection, id, field, ...three });
  }
  return record;
}

function hasLog(schema: DocumentSchema, collection: string): boolean {
  const fields = own(schema.collections, collection)?.fields ?? {};
  return Object.values(fields).some(({ kind }) => kind === 'log');
}
