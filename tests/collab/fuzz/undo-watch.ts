import * as Y from 'yjs';
import { isPlainObject, jsonEquals } from '../../../src/core/shared/json';
import type { UndoResult } from '../../../src/core/shared/store.types';

/**
 * Runs an undo and looks at what it deleted in the Y.Doc: entries that somebody else wrote may only go where the undo
 * says so, with the very value that it saw. Answers what was taken wrongly.
 */
export function watchUndo(doc: Y.Doc, undo: () => UndoResult): { result: UndoResult; taken: string[] } {
  const deleted: { key: string; value: unknown }[] = [];
  const hear = (transaction: Y.Transaction) => {
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || struct.parentSub === null) return;
      if (struct.id.client !== doc.clientID)
        deleted.push({ key: struct.parentSub, value: struct.content.getContent()[0] });
    });
  };
  doc.on('afterTransaction', hear);
  const result = undo();
  doc.off('afterTransaction', hear);
  const taken = deleted.filter(({ key, value }) => !isCovered(result, key, value));
  return {
    result,
    taken: taken.map(({ key, value }) => `${key} = ${JSON.stringify(value)} of somebody else`),
  };
}

function isCovered({ changes }: UndoResult, key: string, value: unknown): boolean {
  const [id, field = '', ...rest] = key.split('/');
  return changes.some((change) => {
    if (change.id !== id) return false;
    if (field === '-') return change.field === null && change.before === undefined;
    if (change.field !== field) return false;
    if (rest.length === 0) return jsonEquals(change.before, value);
    return isPlainObject(change.before) && jsonEquals(change.before[rest.join('/')], value);
  });
}
