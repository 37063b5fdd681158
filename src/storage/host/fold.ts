import { diffDocuments } from '../../core/shared/diff';
import { jsonEquals, type Json } from '../../core/shared/json';
import type { DocumentHead } from '../../core/shared/schema';
import type { Payload, StoredState } from '../adapter.types';
import { asBytes } from '../bytes';
import { openStored } from '../open-stored';
import type { RelayContext } from '../relay.types';
import type { HostStorageOptions } from './host.types';

/**
 * Snapshot and log as the one payload that a server gets; `undefined` when there is nothing, or nothing that can be sent:
 * bytes without `mergeBytes`, a log without a schema, what a newer version wrote.
 */
export function fold(
  { snapshot, entries, ...state }: StoredState,
  context: RelayContext | undefined,
  mergeBytes: HostStorageOptions['mergeBytes'],
): Payload | undefined {
  const payloads = [...(snapshot === undefined ? [] : [snapshot]), ...entries.map(({ payload }) => payload)];
  if (payloads.length === 0) return undefined;
  const bytes = payloads.flatMap((payload) => asBytes(payload) ?? []);
  if (bytes.length > 0) return bytes.length === payloads.length && mergeBytes ? mergeBytes(bytes) : undefined;
  if (!context) return entries.length === 0 ? snapshot : undefined;
  const opened = openStored(context.schema, { snapshot, entries, ...state }, context.initial);
  return opened.newer ? undefined : (opened.document as Json | undefined);
}

/** How many changes lead from what the server has to this. */
export function countChanges(base: Json | DocumentHead | undefined, payload: Payload): number {
  if (jsonEquals(base, payload)) return 0;
  if (asBytes(payload) || !isDocument(base) || !isDocument(payload)) return 1;
  return diffDocuments(base, payload).changes.length;
}

function isDocument(value: unknown): value is DocumentHead {
  return typeof value === 'object' && value !== null && 'schema' in value;
}
