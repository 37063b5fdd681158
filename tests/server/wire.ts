// A server as a host runs it, and people at it over real sockets, with everything that comes over them kept.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Extension } from '@hocuspocus/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { startCollabServer } from '../../examples/collab-server/src/server';
import { createClock } from '../collab/anonymity/clock';

export async function startServer(extensions: readonly Extension[] = [], known?: string) {
  const folder = known ?? (await mkdtemp(join(tmpdir(), 'plinth-collab-')));
  const server = await startCollabServer({ port: 0, folder, extensions, debounce: 20 });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= server.stop());
  onTestFinished(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { ...server, folder, stop };
}

/** A provider with a socket of its own, and a record of all that came over it. */
export function connectTo(url: string, options: { doc?: Y.Doc; token?: string; name?: string } = {}) {
  const { doc = new Y.Doc(), token = '', name = 'retro-1' } = options;
  const heard: Uint8Array[] = [];
  class Listening extends WebSocket {
    constructor(address: string) {
      super(address);
      this.on('message', (data: Buffer) => heard.push(new Uint8Array(data)));
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: Listening,
    delay: 50,
    minDelay: 20,
    maxDelay: 100,
  });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document: doc, token });
  provider.attach();
  const closed: string[] = [];
  provider.on('close', ({ event }: { event: { reason: string } }) => closed.push(event.reason));
  const synced = new Promise<void>((resolve) => provider.on('synced', () => resolve()));
  const stop = () => {
    provider.destroy();
    socket.destroy();
  };
  onTestFinished(stop);
  return {
    doc,
    provider,
    socket,
    synced,
    closed,
    heard,
    stop,
    /** Everything that was received, as one text: Yjs writes texts as they are. */
    wire: () => heard.map((bytes) => new TextDecoder().decode(bytes)).join('\n'),
  };
}

/** Waits for something that comes over a socket. */
export async function until(condition: () => boolean, what: string, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const TURN = 5;

/**
 * A clock that runs faster than the one on the wall, so that a reveal takes half a second. It stands while the machine has
 * no time for this process: a pause of 75 ms would else be one of three seconds to the people here, and their cards late.
 */
export function fastClock(speed = 40) {
  const clock = createClock(Date.now());
  const turns = setInterval(() => clock.run(clock.now() + TURN * speed), TURN);
  onTestFinished(() => clearInterval(turns));
  return clock;
}

/** What an update adds to a collection: the client ids under which it was written, one for each entry. */
export function clientsIn(update: Uint8Array, collection: string): readonly number[] {
  return Y.decodeUpdate(update).structs.flatMap((struct) => {
    const parent: unknown = struct instanceof Y.Item ? struct.parent : undefined;
    return typeof parent === 'string' && parent.endsWith(`/${collection}`) ? [struct.id.client] : [];
  });
}
