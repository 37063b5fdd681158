import type { Payload } from '../adapter.types';
import type { SnapshotRecord } from './layout';
import { sealBody, unsealBody } from './seal-body';

export interface ReadableSnapshot {
  readonly id: number;
  readonly upTo: number;
  readonly at: number;
  readonly payload: Payload;
}

export function sealSnapshot(key: string, upTo: number, at: number, payload: Payload): SnapshotRecord {
  return { key, upTo, at, ...sealBody(payload, `${upTo} ${at}`) };
}

export function readSnapshot(record: SnapshotRecord): ReadableSnapshot | undefined {
  const { id, upTo, at } = record;
  const payload = unsealBody(record, `${upTo} ${at}`);
  return payload === undefined ? undefined : { id: id!, upTo, at, payload };
}

/** The intact ones of a key's snapshots, newest first. */
export function readable(records: readonly SnapshotRecord[]): readonly ReadableSnapshot[] {
  return records.flatMap((record) => readSnapshot(record) ?? []).reverse();
}
