// Sample 5 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import { HocuspocusProvider } from '@hocuspocus/provider';
import { bindYjs, watchConnection } from 'plinth/collab';
import { createEnvironment, createRetroDocument, createStore, retroModel } from 'plinth/core';
import { RetroBoard } from 'plinth/retro-board';
import { browserStorage } from 'plinth/storage';

const env = createEnvironment();
const store = createStore({
  model: retroModel,
  document: createRetroDocument(env, { id: 'sprint-18', template: 'sailboat', facilitators: ['mira'] }),
  env,
  actor: me.id,
});
const provider = new HocuspocusProvider({ url: 'wss://example.org', name: 'sprint-18', document: doc });
const bound = bindYjs(store, doc, { whenSynced: firstSync, awareness: provider.awareness ?? undefined });
const presence = bound.ok ? bound.binding.presence : undefined;
const connection = watchConnection(provider, doc);

const privateStorage = browserStorage();

<RetroBoard presence={presence} connection={connection} store={store} person={me} people={team} privateStorage={privateStorage} voterKey={(round) => keyFor(me, round)} />;
export { env, store, provider, bound, presence, connection, privateStorage };
