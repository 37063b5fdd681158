import * as Y from 'yjs';
import { project } from '../../../src/core/shared/project';
import { toySchema, type ToyDocument } from '../../helpers/toy-model';

/** The document of a Y.Doc, read from scratch in the plainest way, to compare the binding with. */
export function readPlainly(doc: Y.Doc, generation: string, documentId: string): ToyDocument {
  const read = (collection: string, empty: object) => {
    const records: Record<string, Record<string, unknown>> = {};
    const map = doc.getMap(`${generation}/${collection}`);
    for (const key of [...map.keys()].sort()) {
      const [id = '', field = '', ...rest] = key.split('/');
      if (!map.has(`${id}/`) || map.has(`${id}/-`)) continue;
      const record = (records[id] ??= { id, ...structuredClone(empty) });
      const value = map.get(key);
      if (field === '') continue;
      if (rest.length > 0) (record[field] as Record<string, unknown>)[rest.join('/')] = value;
      else record[field] = value instanceof Y.Text ? value.toJSON() : value;
    }
    return records;
  };
  const document = {
    schema: 'plinth/toy',
    version: 2,
    id: documentId,
    columns: read('columns', {}),
    cards: read('cards', { tags: {}, votes: {}, log: {} }),
  };
  return project(toySchema, document as unknown as ToyDocument);
}
