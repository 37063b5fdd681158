import type { StorageAdapter } from '../adapter.types';
import type { HostStorageOptions } from './host.types';
import { createKeeper } from './keeper';
import { createLink, type Link } from './link';

/**
 * Keeps documents on a host's server, by three functions of the host. Every edit is written to `local` when it is made, and
 * sent from there: one save at a time, with the version it builds on, again and again for as long as the server cannot be
 * reached. Where the server has another version, both are merged by the schema, field by field, and sent again. Nothing that
 * the host's functions do reaches the page as an error.
 */
export function hostStorage(options: HostStorageOptions): StorageAdapter {
  const keeper = createKeeper(options.local);
  const links = new Map<string, Link>();

  function linkOf(key: string): Link {
    let link = links.get(key);
    if (!link) links.set(key, (link = createLink(key, keeper, options)));
    return link;
  }

  return {
    load: (key) => linkOf(key).load(),
    peek: keeper.peek,
    append: (key, payload) => linkOf(key).write('edit', () => keeper.append(key, payload)),
    compact: (key, snapshot) => linkOf(key).write('whole', () => keeper.compact(key, snapshot)),
    subscribe(key, listener) {
      const link = linkOf(key);
      const stops = [
        keeper.subscribe(key, listener),
        link.connect(listener),
        onlineAgain(() => void link.deliver()),
        watchHost(options, key, () => void link.deliver()),
      ];
      return () => stops.forEach((stop) => stop());
    },
    setAside: (key, raw) => keeper.setAside(key, raw),
    exportRaw: (key) => keeper.exportRaw(key),
    remove: (key) => linkOf(key).remove(),
    versions: (key) => keeper.versions(key),
    relay: {
      here: keeper,
      prepare: (key, context) => linkOf(key).prepare(context),
      getDelivery: (key) => linkOf(key).getDelivery(),
      watch: (key, listener) => linkOf(key).watch(listener),
      deliver: (key) => linkOf(key).deliver(),
    },
  };
}

function watchHost({ watch }: HostStorageOptions, key: string, onNews: () => void): () => void {
  try {
    const stop = watch?.(key, onNews);
    return () => {
      try {
        stop?.();
      } catch {
        // It is over either way.
      }
    };
  } catch {
    return () => undefined;
  }
}

function onlineAgain(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const target = window;
  target.addEventListener('online', listener);
  return () => target.removeEventListener('online', listener);
}
