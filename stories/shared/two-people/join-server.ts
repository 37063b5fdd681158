import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import type { Line } from './line.types';

/** A line to a Hocuspocus server, such as `npm run collab` starts. */
export function joinServer(url: string, name: string): Line {
  const doc = new Doc();
  const socket = new HocuspocusProviderWebsocket({ url, delay: 200, minDelay: 100, maxDelay: 2_000 });
  const provider = new HocuspocusProvider({ websocketProvider: socket, name, document: doc, token: '' });
  const whenSynced = new Promise<void>((resolve) => provider.on('synced', () => resolve()));
  provider.attach();
  return {
    doc,
    awareness: provider.awareness!,
    provider,
    whenSynced,
    setOnline(on) {
      if (on) void socket.connect();
      else socket.disconnect();
    },
    stop() {
      provider.destroy();
      socket.destroy();
      doc.destroy();
    },
  };
}
