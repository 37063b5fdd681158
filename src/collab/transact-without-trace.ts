import { Doc } from 'yjs';

/**
 * Writes to a Y.Doc so that what is written does not say who wrote it: one transaction, and so one update, under a client
 * id that is drawn for it and never used again. The document's own client id, which presence ties to a person, is not in
 * it and its clock does not move.
 *
 * It hides the author from everybody who receives the document. It cannot hide: over whose connection the update came and
 * when, from whoever runs the server; that it came, and when, from the others. Two of these that reach a provider while it
 * is offline go out together with everything else that waits there, in one message: publish while connected, and let time
 * pass between two. Do not call it inside a transaction of your own, whose update it would be part of.
 *
 * @param write Called once, at once. What it throws is thrown on.
 * @param origin Of the transaction. Do not name the author here: Yjs hands it to listeners on this page.
 */
export function transactWithoutTrace<T>(doc: Doc, write: () => T, origin?: unknown): T {
  return doc.transact(() => {
    const mine = doc.clientID;
    doc.clientID = strangerTo(doc);
    try {
      return write();
    } finally {
      // Before Yjs tells anybody: no listener ever sees the other id.
      doc.clientID = mine;
    }
  }, origin);
}

/** A client id that the document has not met. A new document draws one from the system's randomness. */
function strangerTo(doc: Doc): number {
  for (;;) {
    const other = new Doc();
    const { clientID } = other;
    other.destroy();
    if (clientID !== doc.clientID && !doc.store.clients.has(clientID)) return clientID;
  }
}
