import { render } from '@testing-library/react';
import { RetroBoard, type RetroCommand, type RetroDocument } from 'plinth/retro-board';
import * as Y from 'yjs';
import { bindYjs } from '../../../src/collab/bind-yjs';
import { createRetroDocument, retroModel } from '../../../src/core/retro-board';
import { createStore } from '../../../src/core/shared/store';
import { createEnvironment } from '../../../src/core/shared/environment';
import { bound, synced } from '../../helpers/yjs-rooms';

export const mira = { id: 'mira', name: 'Mira Okafor' };
export const jonas = { id: 'jonas', name: 'Jonas Lindqvist' };
const team = [mira, jonas];

/** Whoever sits at one of the two boards: their store, their document, and every byte that ever reached them. */
function seat(person: (typeof team)[number], document: RetroDocument, doc = new Y.Doc()) {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document,
    env: createEnvironment(),
    actor: person.id,
  });
  const binding = bound(bindYjs(store, doc, { whenSynced: synced }));
  const received: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'network') received.push(update);
  });
  return { person, store, doc, binding, received };
}

export type Seat = ReturnType<typeof seat>;

/**
 * Where at a person's page a text is: in the bytes that it was sent, in the same decoded item by item, in what became of
 * them, and on the page itself.
 */
export function placesOf(text: string, { received, doc, store, person }: Seat): readonly string[] {
  const utf8 = new TextDecoder();
  const places = {
    bytes: received.map((update) => utf8.decode(update)).join('\n'),
    items: JSON.stringify(received.map((update) => Y.decodeUpdate(update).structs.map(wordsIn))),
    doc: JSON.stringify(doc.toJSON()),
    store: JSON.stringify(store.getSnapshot()),
    page: document.querySelector(`[data-seat="${person.id}"]`)!.outerHTML,
  };
  return Object.entries(places).flatMap(([place, held]) => (held.includes(text) ? [place] : []));
}

/** What an item of an update says: a piece of a text, or values. */
function wordsIn(struct: object): unknown {
  const { str, arr, embed, value } = ('content' in struct ? struct.content : {}) as Record<string, unknown>;
  return [str, arr, embed, value];
}

/** A retro of two people, each at a board of their own on one page; the first of them leads. Cards come out within half a second. */
export async function openRetro() {
  const env = createEnvironment();
  const fresh = createRetroDocument(env, {
    id: 'retro',
    title: 'Two of us',
    hidden: true,
    facilitators: [mira.id],
  });
  const document: RetroDocument = {
    ...fresh,
    board: Object.fromEntries(
      Object.entries(fresh.board).map(([id, board]) => [id, { ...board, window: 500 }]),
    ),
  };
  const first = seat(mira, document);
  await synced;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc), 'network');
  const second = seat(jonas, document, doc);
  await synced;
  for (const [from, to] of [
    [first, second],
    [second, first],
  ] as const)
    from.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') Y.applyUpdate(to.doc, update, 'network');
    });
  render(
    <main>
      {[first, second].map(({ person, store }) => (
        <div key={person.id} data-seat={person.id}>
          <RetroBoard store={store} person={person} people={team} voterKey={() => person.id} />
        </div>
      ))}
    </main>,
  );
  return { first, second };
}
