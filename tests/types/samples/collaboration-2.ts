// Sample 2 of stories/guides/Collaboration.mdx, by `npm run build:samples`. Do not edit.
import { HocuspocusProvider } from '@hocuspocus/provider';
import { bindYjs, watchConnection } from 'plinth/collab';

const provider = new HocuspocusProvider({ url: 'ws://127.0.0.1:1234', name: 'retro-7', document: doc, token });
const firstSync = new Promise((resolve) => provider.on('synced', resolve));
const bound = bindYjs(store, doc, { whenSynced: Promise.all([kept.ready, firstSync]), awareness: provider.awareness ?? undefined });
const connection = watchConnection(provider, doc);
export { provider, firstSync, bound, connection };
