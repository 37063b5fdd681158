// The page of one person: a board bound to a Y.Doc, and a socket from which what the others do arrives, message by message.
import { bindYjs, watchConnection } from 'plinth/collab';
import { createStore, retroModel } from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { RetroBoard } from 'plinth/retro-board';
import { applyAwarenessUpdate, Awareness } from 'y-protocols/awareness';
import { applyUpdate, Doc } from 'yjs';
import { ME, PEOPLE } from '../data-retro';
import { start } from '../harness/client';
import { PRESENCE } from '../harness/live-kinds.mjs';
import { boardOf, ROUND } from '../plinth/retro-document';
import { page } from '../plinth/retro.page';

const given = new URLSearchParams(location.search);
const socket = new WebSocket(given.get('socket')!);
socket.binaryType = 'arraybuffer';

const doc = new Doc();
const awareness = new Awareness(doc);
const size = Number(given.get('size'));
let heard = 0;

/** As a provider: each message as it comes, in a task of its own. */
const provider = { on: () => undefined, off: () => undefined, synced: true, wsconnected: true };
const first = new Promise<void>((resolve) => {
  socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    const [kind, bytes] = [new Uint8Array(data, 0, 1)[0], new Uint8Array(data, 1)];
    if (kind === PRESENCE) applyAwarenessUpdate(awareness, bytes, provider);
    else applyUpdate(doc, bytes, provider);
    heard += 1;
    resolve();
  });
});

await first;
const store = createStore({
  model: retroModel,
  document: boardOf(size),
  env: createEnvironment(),
  actor: ME.id,
});
const bound = bindYjs(store, doc, { whenSynced: Promise.resolve(), awareness });
if (!bound.ok) throw new Error(bound.reason);
const connection = watchConnection(provider, doc);
const voterKey = () => ME.id;

const latencies: number[] = [];
const painted = new MessageChannel();
const waiting: number[] = [];
painted.port1.onmessage = () => {
  const now = performance.now();
  for (const at of waiting.splice(0)) latencies.push(now - at);
};
// From the moment that the browser had the key to the end of the next frame, with its style, layout and paint.
addEventListener(
  'keydown',
  ({ timeStamp }) => {
    requestAnimationFrame(() => {
      waiting.push(timeStamp);
      painted.port2.postMessage(null);
    });
  },
  true,
);

start({
  ...page,
  element: () => (
    <RetroBoard
      store={store}
      person={ME}
      people={PEOPLE}
      voterKey={voterKey}
      presence={bound.binding.presence}
      connection={connection}
    />
  ),
});

const votes = () =>
  Object.values(store.getSnapshot().cards)
    .flatMap((card) => Object.entries(card.votes))
    .reduce((sum, [key, count]) => (key.startsWith(`${ROUND}:person-`) ? sum + count : sum), 0);

Object.assign(globalThis, {
  live: {
    /** Milliseconds of each key since this was asked last. */
    latencies: () => latencies.splice(0),
    heard: () => heard,
    votes,
    here: () => document.querySelectorAll('[data-plinth-part="retro-here"] li').length,
  },
});
