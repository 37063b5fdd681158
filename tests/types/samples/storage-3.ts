// Sample 3 of stories/guides/Storage.mdx, by `npm run build:samples`. Do not edit.
import { persistStore, storageKey } from 'plinth/storage';

const key = storageKey({ widget: 'retro', documentId: 'sprint-12' });
const kept = persistStore({ store, storage, key, onStatus: ({ state }) => console.info(state) });
await kept.ready;

const versions = await kept.versions(); // newest first: [{ id, at }]
if (versions.ok && versions.value[1]) await kept.restore(versions.value[1].id);
const copy = await kept.exportRaw(); // everything there is, as JSON text
export { key, kept, versions, copy };
