// Sample 9 of README.md, by `npm run build:samples`. Do not edit.
import { bindYjs, persistYjs } from 'plinth/collab';
import { browserStorage, storageKey } from 'plinth/storage';

const kept = persistYjs({ doc, storage: browserStorage(), key: storageKey({ widget: 'board', documentId: 'board-7' }) });
const bound = bindYjs(store, doc, { whenSynced: Promise.all([kept.ready, firstSync]) });
export { kept, bound };
