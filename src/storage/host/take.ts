import { diffDocuments } from '../../core/shared/diff';
import type { Json } from '../../core/shared/json';
import { mergeDocuments, type MergeConflict } from '../../core/shared/merge';
import type { DocumentHead } from '../../core/shared/schema';
import type { StorageFailure, StorageMessage } from '../adapter.types';
import { asBytes } from '../bytes';
import { openStored } from '../open-stored';
import type { RelayContext } from '../relay.types';
import { encodeChanges } from '../stored-changes';
import { withArrived } from './arrived';
import { fold } from './fold';
import type { HostDocument, HostStorageOptions } from './host.types';
import type { Keeper } from './keeper';
import { writeRecord, type SyncRecord } from './sync-record';

export interface TakeInput {
  readonly keeper: Keeper;
  readonly key: string;
  readonly theirs: HostDocument;
  readonly record: SyncRecord | undefined;
  /** What was sent and not answered. */
  readonly sent: readonly Json[];
  readonly context: RelayContext | undefined;
  readonly mergeBytes: HostStorageOptions['mergeBytes'];
}

/** What came of taking in a server's document: what this tab must be told, or why it could not be taken in. */
export type Taken =
  | {
      readonly ok: true;
      readonly message: StorageMessage | undefined;
      readonly conflicts: readonly MergeConflict[];
    }
  | { readonly ok: false; readonly reason: StorageFailure };

/**
 * Merges what the server has into what is kept here, as if another tab had written it: the difference becomes one more
 * entry of the log. So nothing that is written here meanwhile can be lost by it.
 */
export async function take(input: TakeInput): Promise<Taken> {
  const { keeper, key, theirs, context } = input;
  const loaded = await keeper.peek(key);
  if (!loaded.ok) return loaded;
  const { snapshot, entries } = loaded.value;
  const isBytes = asBytes(theirs.payload) !== undefined;
  if (snapshot === undefined && entries.length === 0) return replace(input);
  const mine = fold(loaded.value, context, input.mergeBytes);
  if (isBytes)
    return asBytes(snapshot ?? entries[0]?.payload) ? append(input) : { ok: false, reason: 'corrupt' };
  if (!context || mine === undefined || asBytes(mine)) return { ok: false, reason: 'unknown' };
  return merge(input, context, mine as unknown as DocumentHead);
}

/** There is nothing here: theirs as it is. Whoever loads it mends what can be mended. */
async function replace(input: TakeInput): Promise<Taken> {
  const { keeper, key, theirs, context } = input;
  const refused = context && !asBytes(theirs.payload) ? await open(input, context) : undefined;
  if (refused?.reason === 'corrupt') return { ok: false, reason: 'corrupt' };
  const written = await keeper.compact(key, () => theirs.payload);
  if (!written.ok) return written;
  await writeRecord(keeper, key, theirs.version, theirs.payload);
  return { ok: true, message: { type: 'replaced' }, conflicts: [] };
}

/** Updates of a bound document merge by themselves, however often they come. */
async function append({ keeper, key, theirs }: TakeInput): Promise<Taken> {
  const appended = await keeper.append(key, theirs.payload);
  if (!appended.ok) return appended;
  await writeRecord(keeper, key, theirs.version, theirs.payload);
  const entry = { seq: appended.value, payload: theirs.payload };
  return { ok: true, message: { type: 'entry', entry }, conflicts: [] };
}

/** A server's document, checked. One in which something is unreadable is copied aside first: it is about to be replaced. */
async function open({ keeper, key, theirs }: TakeInput, { schema, initial }: RelayContext) {
  const state = { damaged: false, entries: [], upTo: 0, quarantined: 0, safeToWrite: true };
  const opened = openStored(schema, { ...state, snapshot: theirs.payload }, initial);
  if (opened.newer) return { reason: 'newer' } as const;
  if (opened.leftOver !== undefined) {
    const kept = keeper.isDurable(key) && (await keeper.setAside(key, opened.leftOver)).ok;
    if (!kept) return { reason: 'corrupt' } as const;
  }
  return opened.document ? { document: opened.document } : ({ reason: 'corrupt' } as const);
}

async function merge(input: TakeInput, context: RelayContext, mine: DocumentHead): Promise<Taken> {
  const { keeper, key, theirs, record } = input;
  const { schema } = context;
  const opened = await open(input, context);
  if (!opened.document) return { ok: false, reason: opened.reason };
  const start: unknown = record?.base ?? { schema: mine.schema, version: mine.version, id: mine.id };
  const base = withArrived(start as DocumentHead, input.sent, opened.document);
  const merged = mergeDocuments(schema, base, mine, opened.document);
  const { changes } = diffDocuments(mine, merged.document);
  const message =
    changes.length === 0 ? undefined : await addEntry(keeper, key, encodeChanges(schema, changes));
  if (message === 'refused') return { ok: false, reason: 'stale' };
  await writeRecord(keeper, key, theirs.version, opened.document as unknown as Json);
  return { ok: true, message, conflicts: merged.conflicts };
}

async function addEntry(keeper: Keeper, key: string, payload: Json): Promise<StorageMessage | 'refused'> {
  const appended = await keeper.append(key, payload);
  return appended.ok ? { type: 'entry', entry: { seq: appended.value, payload } } : 'refused';
}
