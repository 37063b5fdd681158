// A Hocuspocus server that keeps its documents in files. Reachable from this machine only, until you say otherwise.
import { Database } from '@hocuspocus/extension-database';
import { Server, type Extension } from '@hocuspocus/server';
import { atomicFiles } from './atomic-files';
import { keepWhatIsThere, tellEachOther } from './scale-out';

export interface CollabServerOptions {
  /** 0 takes a free one. @default 1234 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly address?: string;
  /** Where documents are kept. */
  readonly folder: string;
  /** More extensions: `guard`, Redis, your own `onAuthenticate`. */
  readonly extensions?: readonly Extension[];
  /** `host:port` of a Redis, where several servers share this folder. @default this is the only server */
  readonly redis?: string | undefined;
  /** Milliseconds after a change until it is written. @default 500 */
  readonly debounce?: number;
}

/** Starts it. `stop` writes what is not written yet. */
export async function startCollabServer(options: CollabServerOptions) {
  const { port = 1234, address = '127.0.0.1', folder, extensions = [], redis, debounce = 500 } = options;
  const files = atomicFiles(folder);
  const database = new Database({
    fetch: ({ documentName }) => files.fetch(documentName),
    async store({ documentName, state }) {
      const kept = redis === undefined ? null : await files.fetch(documentName);
      await files.store(documentName, keepWhatIsThere(kept, state));
    },
  });
  const server = new Server({
    port,
    address,
    debounce,
    maxDebounce: 4 * debounce,
    quiet: true,
    stopOnSignals: false,
    extensions: [database, ...(redis === undefined ? [] : [tellEachOther(redis)]), ...extensions],
  });
  await server.listen();
  return {
    /** `ws://127.0.0.1:1234` */
    url: server.webSocketURL.replace('0.0.0.0', address),
    async stop() {
      await server.destroy();
      await files.settled();
    },
  };
}
