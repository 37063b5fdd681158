import type { HostDocument, HostSaved, HostStorageOptions } from '../../src/storage/host/host.types';
import type { Payload } from '../../src/storage/adapter.types';

/** A host's server as it should be: one document per key, a version that rises, a save only over the version it builds on. */
export interface FakeServer {
  readonly documents: Map<string, HostDocument>;
  /** Every save that reached it, in order. */
  readonly saves: Payload[];
  /** How it answers: `down` rejects, `silent` never answers. */
  mode: 'up' | 'down' | 'silent';
  /** Conflicts come with the document, or leave it to be loaded. */
  conflictsWithDocument: boolean;
  /** Asked before each save; what it answers is the server's answer. */
  intercept: ((payload: Payload) => HostSaved | undefined) | undefined;
  /** Somebody else saves. */
  put(key: string, payload: Payload): void;
  readonly options: Pick<HostStorageOptions, 'load' | 'save' | 'remove'>;
}

export function fakeServer(): FakeServer {
  let versions = 0;
  async function reach(signal: AbortSignal) {
    await Promise.resolve();
    if (server.mode === 'down') throw new TypeError('Failed to fetch');
    if (server.mode === 'silent')
      await new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('over', 'AbortError'))),
      );
  }
  const server: FakeServer = {
    documents: new Map(),
    saves: [],
    mode: 'up',
    conflictsWithDocument: true,
    intercept: undefined,
    put: (key, payload) =>
      void server.documents.set(key, { payload: structuredClone(payload), version: `"${++versions}"` }),
    options: {
      async load(key, { signal }) {
        await reach(signal);
        return structuredClone(server.documents.get(key));
      },
      async save(key, payload, { signal, version }) {
        await reach(signal);
        const answer = server.intercept?.(payload);
        if (answer) return answer;
        const there = server.documents.get(key);
        if (there?.version !== version)
          return {
            ok: false,
            conflict: server.conflictsWithDocument && there ? structuredClone(there) : true,
          };
        server.saves.push(structuredClone(payload));
        server.put(key, payload);
        return { ok: true, version: server.documents.get(key)!.version };
      },
      async remove(key, { signal }) {
        await reach(signal);
        server.documents.delete(key);
      },
    },
  };
  return server;
}
