// Runs in Node, before anything is measured: fifty people at one board, each with a Y.Doc, a store and a binding of their
// own, as on fifty pages. What each of them sends when they vote is kept, to be sent again at its time.
import { bindYjs } from 'plinth/collab';
import { createStore, presenceFor, retroModel, type RetroDocument } from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { boardOf, ROUND } from '../plinth/retro-document';
import { ME } from '../data-retro';

/** One vote, as two messages of a socket: the change, and where that person is now. */
export interface Vote {
  readonly voter: number;
  readonly update: Uint8Array;
  readonly presence: Uint8Array;
}

export interface Recording {
  /** The board as a server holds it before anybody votes. */
  readonly seed: Uint8Array;
  /** That everybody is here, one message each. */
  readonly joined: readonly Uint8Array[];
  /** Turn by turn: everybody's first vote, everybody's second… */
  readonly turns: readonly (readonly Vote[])[];
}

const storeOf = (document: RetroDocument, actor: string) =>
  createStore({ model: retroModel, document, env: createEnvironment(), actor });

function join(document: RetroDocument, doc: Doc, actor: string) {
  const awareness = new Awareness(doc);
  const store = storeOf(document, actor);
  const bound = bindYjs(store, doc, { whenSynced: Promise.resolve(), awareness });
  if (!bound.ok) throw new Error(bound.reason);
  return { store, doc, awareness, binding: bound.binding };
}

/** @param size cards on the board @param people who vote besides the person who types @param turns votes of each */
export async function record(size: number, people: number, turns: number): Promise<Recording> {
  const document = boardOf(size);
  const first = join(document, new Doc(), ME.id);
  await Promise.resolve();
  const seed = encodeStateAsUpdate(first.doc);
  const cards = Object.keys(document.cards);

  const voters = Array.from({ length: people }, (_, voter) => {
    const doc = new Doc();
    applyUpdate(doc, seed);
    const name = `Person ${voter + 1}`;
    const joined = join(document, doc, `person-${voter}`);
    const tell = (at?: string) => {
      joined.binding.presence!.set({
        ...presenceFor(document, { name, hue: (1 + (voter % 5)) as 1, ...(at ? { at } : {}) }),
      });
      return encodeAwarenessUpdate(joined.awareness, [doc.clientID]);
    };
    const hello = tell();
    const vote = (turn: number): Vote => {
      const target = cards[(voter * 7 + turn * 13) % cards.length]!;
      const sent: Uint8Array[] = [];
      const keep = (update: Uint8Array) => void sent.push(update);
      doc.on('update', keep);
      const done = joined.store.dispatch({
        type: 'vote.cast',
        round: ROUND,
        target,
        voter: `person-${voter}`,
      });
      doc.off('update', keep);
      if (!done.ok || sent.length !== 1) throw new Error(`A vote became ${sent.length} updates`);
      return { voter, update: sent[0]!, presence: tell(target) };
    };
    const votes = Array.from({ length: turns }, (__, turn) => vote(turn));
    joined.binding.destroy();
    joined.awareness.destroy();
    return { hello, votes };
  });
  first.binding.destroy();
  first.awareness.destroy();
  return {
    seed,
    joined: voters.map(({ hello }) => hello),
    turns: Array.from({ length: turns }, (_, turn) => voters.map(({ votes }) => votes[turn]!)),
  };
}
