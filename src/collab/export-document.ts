import type { Doc } from 'yjs';
import type { DocumentHead, DocumentSchema } from '../core/shared/schema';
import { readGenerations } from './generations';
import type { Link } from './link';
import { openReplica } from './replica';

/** The document as it stands in the Y.Doc, or while none is known as the store has it. */
export function exportDocument<D extends DocumentHead>({ replica }: Link<D>, shown: D): string {
  return JSON.stringify(replica()?.raw() ?? shown, null, 2);
}

/** Every generation, and what could not be written yet. */
export function exportAll<D extends DocumentHead>(
  doc: Doc,
  schema: DocumentSchema,
  link: Link<D>,
  shown: D,
): string {
  const generations = readGenerations(doc).map((generation) => {
    const replica = openReplica<D>(doc, schema, generation);
    replica.stop();
    return { ...generation, document: { ...replica.raw(), schema: generation.schema } };
  });
  return JSON.stringify({ document: shown, generations, unwritten: link.unwritten() }, null, 2);
}
