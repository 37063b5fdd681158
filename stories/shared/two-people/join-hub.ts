import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Line } from './line.types';

interface AwarenessChange {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/** A server in the page: it holds the document while somebody is joined, and hands on what each of its lines sends. */
export interface Hub {
  join(): Line;
}

interface Room {
  readonly doc: Doc;
  readonly awareness: Awareness;
}

export function createHub(): Hub {
  let room: Room | undefined;
  let joined = 0;
  function open(): Room {
    const doc = new Doc();
    const awareness = new Awareness(doc);
    awareness.setLocalState(null);
    return { doc, awareness };
  }
  return {
    join() {
      joined++;
      const here = (room ??= open());
      const line = joinRoom(here);
      return {
        ...line,
        stop() {
          line.stop();
          if (--joined > 0) return;
          here.awareness.destroy();
          here.doc.destroy();
          room = undefined;
        },
      };
    },
  };
}

/** A line to that server, with the events of a provider. Everything goes over it as bytes, as over a socket. */
function joinRoom(hub: Room): Line {
  const doc = new Doc();
  const awareness = new Awareness(doc);
  const listeners = new Map<string, Set<(event: never) => void>>();
  let online = false;
  const emit = (event: string, value: unknown) =>
    listeners.get(event)?.forEach((listener) => listener(value as never));

  const provider = {
    on(event: string, listener: (event: never) => void) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event: string, listener: (event: never) => void) {
      listeners.get(event)?.delete(listener);
    },
    get synced() {
      return online;
    },
  };

  const send = (update: Uint8Array, origin: unknown) => {
    if (online && origin !== provider) applyUpdate(hub.doc, update, provider);
  };
  const hear = (update: Uint8Array, origin: unknown) => {
    if (online && origin !== provider) applyUpdate(doc, update, provider);
  };
  const tellPresence = (change: AwarenessChange, origin: unknown) => {
    if (online && origin !== provider) hand(awareness, hub.awareness, change);
  };
  const hearPresence = (change: AwarenessChange, origin: unknown) => {
    if (online && origin !== provider) hand(hub.awareness, awareness, change);
  };
  function hand(from: Awareness, to: Awareness, { added, updated, removed }: AwarenessChange) {
    applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [...added, ...updated, ...removed]), provider);
  }

  function setOnline(on: boolean) {
    if (on === online) return;
    online = on;
    if (!on) {
      removeAwarenessStates(hub.awareness, [doc.clientID], provider);
      const others = [...awareness.getStates().keys()].filter((id) => id !== doc.clientID);
      removeAwarenessStates(awareness, others, provider);
      return emit('status', { status: 'disconnected' });
    }
    emit('status', { status: 'connecting' });
    emit('status', { status: 'connected' });
    applyUpdate(hub.doc, encodeStateAsUpdate(doc, encodeStateVector(hub.doc)), provider);
    applyUpdate(doc, encodeStateAsUpdate(hub.doc, encodeStateVector(doc)), provider);
    // Said again with a newer clock: what is known to be gone comes back only so.
    if (awareness.getLocalState()) awareness.setLocalState(awareness.getLocalState());
    const here = [...hub.awareness.getStates().keys()].filter((id) => id !== doc.clientID);
    hand(hub.awareness, awareness, { added: here, updated: [], removed: [] });
    emit('sync', true);
  }

  doc.on('update', send);
  hub.doc.on('update', hear);
  awareness.on('update', tellPresence);
  hub.awareness.on('update', hearPresence);
  setOnline(true);

  return {
    doc,
    awareness,
    provider,
    whenSynced: Promise.resolve(),
    setOnline,
    stop() {
      setOnline(false);
      hub.doc.off('update', hear);
      hub.awareness.off('update', hearPresence);
      awareness.destroy();
      doc.destroy();
    },
  };
}
