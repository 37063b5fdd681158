// Several servers for one set of documents: they tell each other what changes through Redis, and write into one folder.
import { Redis } from '@hocuspocus/extension-redis';
import type { Extension } from '@hocuspocus/server';
import { mergeUpdates } from 'yjs';

/**
 * The check that the client for Redis makes after connecting is refused when it comes after the first subscription, and then
 * the subscription is lost and with it all that other servers say: it is left out.
 *
 * @param address `host:port` of a Redis that only these servers reach.
 */
export function tellEachOther(address: string): Extension {
  const [host = '127.0.0.1', port = '6379'] = address.split(':');
  return new Redis({ host, port: Number(port), options: { enableReadyCheck: false } });
}

/**
 * What is written where another server writes too. A server that was cut off from the others may know less than the file:
 * nothing in it is written over, it is merged. The extension for Redis lets one server write at a time.
 */
export function keepWhatIsThere(stored: Uint8Array | null, state: Uint8Array): Uint8Array {
  return stored ? mergeUpdates([stored, state]) : state;
}
