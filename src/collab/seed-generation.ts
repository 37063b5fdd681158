import type { Doc } from 'yjs';
import { collectionOf } from '../core/shared/apply-changes';
import type { Change } from '../core/shared/change';
import type { Env } from '../core/shared/command';
import { collectionNames } from '../core/shared/diff';
import type { Json } from '../core/shared/json';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { declareGeneration, type Generation } from './generations';
import { entriesOf, isCollectionName } from './layout';
import { writeChanges } from './write-changes';

/** Opens a new generation that holds this document, in one transaction. */
export function seedGeneration<D extends DocumentHead>(
  doc: Doc,
  schema: DocumentSchema,
  document: D,
  env: Env,
  supersedes?: string,
): Generation {
  const { name, version } = schema;
  return doc.transact(() => {
    const generation = declareGeneration(doc, { schema: name, version, id: document.id }, env, supersedes);
    const writing = {
      schema,
      takesBack: false,
      at: generation.at,
      entriesOf: (collection: string) =>
        isCollectionName(collection) ? entriesOf(doc, generation.id, collection) : undefined,
      touch: () => undefined,
    };
    writeChanges(writing, recordsOf(document));
    return generation;
  });
}

/** All records of a document, as the changes that would create them. */
function recordsOf(document: DocumentHead): Change[] {
  return collectionNames(document).flatMap((collection) =>
    Object.entries(collectionOf(document, collection)).map(([id, after]) => ({
      collection,
      id,
      field: null,
      before: undefined,
      after: after as Json,
    })),
  );
}
