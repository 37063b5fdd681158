import type { YEvent } from 'yjs';
import { jsonEquals, own, type JsonObject } from '../core/shared/json';
import type { CollectionDeclaration } from '../core/shared/schema';
import { parseKey, type Entries } from './layout';
import { createEntry, putInEntry, recordOf, type RecordEntry } from './record-entry';
import { safeValue } from './safe-value';

type Collection = Readonly<Record<string, JsonObject>>;
/** What a reader of the document holds by id. */
type Held = Readonly<Record<string, unknown>>;

/** The records of one collection, read once and then kept in step with its entries. */
export interface CollectionReader {
  readonly entries: Entries;
  /** The same object until a record in it changes. Unchecked: what arrived. */
  records(): Collection;
  /** Notes that the entry of this key may have changed. */
  touch(key: string): void;
  /** Reads what was touched. `known`: records that a reader holds already; equal ones are taken over as they are. */
  refresh(known: Held): void;
  /** Takes over these records where they are equal, so that comparing with them later is comparing identities. */
  adopt(ids: Iterable<string>, held: Held): void;
  stop(): void;
}

export function readCollection(
  entries: Entries,
  declaration: CollectionDeclaration,
  exact: boolean,
): CollectionReader {
  const known = new Map<string, RecordEntry>();
  const touched = new Set<string>();
  let records: Collection = {};

  /** Answers the id whose record may have changed. */
  function read(key: string): string | undefined {
    const place = parseKey(key);
    if (!place) return undefined;
    let entry = known.get(place.id);
    if (!entry) known.set(place.id, (entry = createEntry()));
    putInEntry(entry, place, safeValue(entries.get(key)));
    return place.id;
  }

  function build(ids: Iterable<string>, held: Held) {
    const next: Record<string, JsonObject> = { ...records };
    for (const id of ids) {
      const record = recordOf(id, known.get(id)!, declaration, exact);
      const same = [own(held, id), own(records, id)].find((other) => other && jsonEquals(other, record));
      if (record) next[id] = (same as JsonObject | undefined) ?? record;
      else delete next[id];
    }
    records = next;
  }

  const hear = (events: readonly YEvent<Entries>[]) => {
    for (const event of events) {
      // An entry was set or deleted, or the text in it was edited.
      if (event.target === entries) event.keys.forEach((_, key) => touched.add(key));
      else touched.add(String(event.path[0]));
    }
  };

  for (const key of entries.keys()) read(key);
  build(known.keys(), {});
  entries.observeDeep(hear as Parameters<Entries['observeDeep']>[0]);

  return {
    entries,
    records: () => records,
    touch: (key) => void touched.add(key),
    refresh(held) {
      if (touched.size === 0) return;
      const ids = new Set([...touched].map(read).filter((id) => id !== undefined));
      touched.clear();
      build(ids, held);
    },
    adopt: (ids, held) =>
      build(
        [...ids].filter((id) => known.has(id)),
        held,
      ),
    stop: () => entries.unobserveDeep(hear as Parameters<Entries['observeDeep']>[0]),
  };
}
