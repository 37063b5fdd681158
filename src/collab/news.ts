import { collectionOf } from '../core/shared/apply-changes';
import type { Change } from '../core/shared/change';
import { diffDocuments } from '../core/shared/diff';
import { own, type Json } from '../core/shared/json';
import { isReferredTo, projectRecord } from '../core/shared/project';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { MAX_RECORDS } from '../core/shared/validate-document';
import type { CollectionReader } from './collection-reader';

type Changed = readonly [
  collection: string,
  reader: CollectionReader,
  ReturnType<CollectionReader['changed']>,
];

/**
 * How a few records that were read anew differ from what is shown, so that a letter in one of five thousand records costs
 * one record. `undefined` if more than these could look different.
 */
export function newsOf<D extends DocumentHead>(
  schema: DocumentSchema,
  shown: D,
  changed: readonly Changed[],
): readonly Change[] | undefined {
  const [before, after]: Record<string, Record<string, Json>>[] = [{}, {}];
  for (const [name, reader, { ids, comings }] of changed) {
    // Also a record that went by a command of this store: those that refer to it are still shown as they were.
    if (comings && isReferredTo(schema, name)) return undefined;
    if (reader.count() > (own(schema.collections, name)?.maxRecords ?? MAX_RECORDS)) return undefined;
    const [was, is]: Record<string, Json>[] = [{}, {}];
    for (const id of ids) {
      const old = own(collectionOf(shown, name), id);
      const raw = own(reader.records(), id);
      const now = raw && projectRecord(schema, shown, name, id, raw);
      if ((old === undefined) !== (now === undefined) && isReferredTo(schema, name)) return undefined;
      if (old !== undefined) was![id] = old as Json;
      if (now !== undefined) is![id] = now;
    }
    before![name] = was!;
    after![name] = is!;
  }
  const head = { schema: shown.schema, version: shown.version, id: shown.id };
  return diffDocuments({ ...head, ...before }, { ...head, ...after }).changes;
}
