// Sample 1 of stories/guides/Collaboration.mdx, by `npm run build:samples`. Do not edit.
import * as Y from 'yjs';
import { bindYjs, persistYjs } from 'plinth/collab';
import { browserStorage, storageKey } from 'plinth/storage';

const doc = new Y.Doc();
const kept = persistYjs({ doc, storage: browserStorage(), key: storageKey({ widget: 'board', documentId: 'board-7' }) });
const firstSync = connect(doc); // your provider: resolves with its first sync
const bound = bindYjs(store, doc, { whenSynced: Promise.all([kept.ready, firstSync]) });

if (bound.ok) bound.binding.status.subscribe(() => show(bound.binding.status.getSnapshot()));
export { doc, kept, firstSync, bound };
