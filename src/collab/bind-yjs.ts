import { Doc } from 'yjs';
import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import { boundStores, whenBound } from '../storage/bound-stores';
import type { Binding, BindOptions, BindRefusal, BindResult } from './collab.types';
import { exportAll, exportDocument } from './export-document';
import { importDocument } from './import-document';
import { fitsLayout, headOf } from './layout';
import { createPresence } from './presence';
import { purgeGeneration, purgeRemoved, PURGE_AFTER_DAYS } from './purge-removed';
import { createSteward } from './steward';

const DAY = 86_400_000;

/**
 * Keeps a store's document in a Y.Doc that others share, both ways, as the schema declares: values are those of the last
 * writer, texts merge character by character, members of sets and counters one by one, a removed record is marked. The
 * store's undo goes on as before and is each person's own.
 *
 * Nothing is created in the Y.Doc before `whenSynced`: what is edited until then is kept in the store and written
 * afterwards, unless the Y.Doc holds a document already (from the device's storage), which is opened at once. Use one
 * Y.Doc per document, and no other storage for the store: see `persistYjs`. The `storage` of a
 * widget keeps nothing of a store that is bound.
 *
 * What arrives is checked by the schema; what it refuses is not shown. Never throws into the host: a store that may not be
 * shared gives a typed refusal, and what happens later is in `status`.
 */
export function bindYjs<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  doc: Doc,
  options: BindOptions = {},
): BindResult {
  const refused = refusalOf(store, doc);
  if (refused) return { ok: false, reason: refused };
  boundStores.add(store);
  for (const end of [...(whenBound.get(store) ?? [])]) end();
  const presence = options.awareness && createPresence(options.awareness);
  const steward = createSteward(store, doc, options);
  const end = () => {
    boundStores.delete(store);
    steward.stop();
    presence?.stop();
    doc.off('destroy', end);
  };
  doc.on('destroy', end);

  const binding: Binding = {
    status: steward.status,
    presence,
    exportDocument: () => exportDocument(steward.link, store.getSnapshot()),
    exportAll: () => exportAll(doc, store.model.schema, steward.link, store.getSnapshot()),
    importDocument: (input, { salvage = false } = {}) => importDocument(store, steward, input, salvage),
    purge({ before = store.env.now() - PURGE_AFTER_DAYS * DAY } = {}) {
      const { state, generation, superseded } = steward.status.getSnapshot();
      if (state !== 'open' || !generation || store.isReadOnly()) return 0;
      return doc.transact(() => {
        if (generation.at < before) for (const old of superseded) purgeGeneration(doc, old);
        return steward.collections().reduce((sum, { entries }) => sum + purgeRemoved(entries, before), 0);
      });
    },
    destroy: end,
  };
  return { ok: true, binding };
}

function refusalOf<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  doc: Doc,
): BindRefusal['reason'] | undefined {
  const { schema } = store.model;
  if (schema.scope !== 'shared') return schema.scope;
  if (boundStores.has(store)) return 'alreadyBound';
  if (!fitsLayout(schema)) return 'badSchema';
  if (!(doc instanceof Doc) || doc.isDestroyed) return 'badDoc';
  try {
    headOf(doc);
    return undefined;
  } catch {
    return 'badDoc';
  }
}
