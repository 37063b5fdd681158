import type { Doc } from 'yjs';
import { collectionOf } from '../core/shared/apply-changes';
import type { Change } from '../core/shared/change';
import { project } from '../core/shared/project';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { parseDocument } from '../core/shared/validate-document';
import { readCollection, type CollectionReader } from './collection-reader';
import type { Generation } from './generations';
import { entriesOf, isCollectionName } from './layout';
import { newsOf } from './news';

/** One generation of a document, read from its Y.Doc and kept in step. */
export interface Replica<D extends DocumentHead> {
  readonly generation: Generation;
  /** The reader of a collection; made if need be, `undefined` for a name that no collection can have. */
  reader(collection: string): CollectionReader | undefined;
  /** What arrived, unchecked and unrepaired. */
  raw(): D;
  /** What readers see: checked, repaired, for an older version migrated. `undefined` if a migration failed. */
  view(): D | undefined;
  /**
   * What the view has that the store has not, found among the records that were read anew since this was asked last, or
   * since all was seen. `undefined` where that is not enough: a record that others refer to has come or gone, there are too many.
   */
  news(shown: D): readonly Change[] | undefined;
  /** The store takes over the whole view. */
  seen(): void;
  /** @param shown What the store holds; equal records keep their identity. */
  refresh(shown: D): void;
  /** The store has taken these changes in: its records are taken over. */
  adopt(shown: D, changes: readonly Change[]): void;
  stop(): void;
}

/** Collections that a newer version has added; they are kept, exported and otherwise left alone. */
const MAX_UNDECLARED = 50;

export function openReplica<D extends DocumentHead>(
  doc: Doc,
  schema: DocumentSchema,
  generation: Generation,
): Replica<D> {
  const { id, version, documentId } = generation;
  const exact = version === schema.version;
  const readers = new Map<string, CollectionReader>();
  let roots = 0;
  let known: D | undefined;

  function reader(name: string): CollectionReader | undefined {
    const there = readers.get(name);
    if (there || !isCollectionName(name)) return there;
    const declaration = Object.hasOwn(schema.collections, name) ? schema.collections[name]! : { fields: {} };
    const made = readCollection(entriesOf(doc, id, name), declaration, exact);
    readers.set(name, made);
    return made;
  }

  function discover() {
    if (doc.share.size === roots) return;
    const names = [...doc.share.keys()].filter((name) => name.startsWith(`${id}/`));
    const most = Object.keys(schema.collections).length + MAX_UNDECLARED;
    for (const name of names.sort()) if (readers.size < most) reader(name.slice(id.length + 1));
    roots = doc.share.size;
  }

  /** The same object until something in it changes, so that its projection can be known too. */
  function raw(): D {
    const all = [...readers].map(([name, { records }]) => [name, records()] as const);
    if (known && all.every(([name, records]) => collectionOf(known!, name) === records)) return known;
    const head = { schema: schema.name, version, id: documentId };
    return (known = { ...head, ...Object.fromEntries(all) } as unknown as D);
  }

  for (const name of Object.keys(schema.collections)) reader(name);
  discover();

  return {
    generation,
    reader,
    raw,
    news(shown) {
      const changed = [...readers].map(([name, reader]) => [name, reader, reader.changed()] as const);
      return exact ? newsOf(schema, shown, changed) : undefined;
    },
    seen() {
      for (const [, reader] of readers) reader.changed();
    },
    view() {
      if (version >= schema.version) return project(schema, raw());
      const migrated = parseDocument<D>(schema, raw(), { salvage: true });
      return migrated.ok ? project(schema, migrated.value) : undefined;
    },
    refresh(shown) {
      discover();
      for (const [name, { refresh }] of readers) refresh(collectionOf(shown, name));
    },
    adopt(shown, changes) {
      for (const [name, { adopt }] of readers) {
        const ids = new Set(
          changes.filter(({ collection }) => collection === name).map((change) => change.id),
        );
        if (ids.size > 0) adopt(ids, collectionOf(shown, name));
      }
    },
    stop() {
      for (const [, { stop }] of readers) stop();
    },
  };
}
