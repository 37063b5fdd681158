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
  /** Notes that a reader of this record may hold something else than what stands here. */
  mark(id: string): void;
  /** Reads what was touched. `known`: records that a reader holds already; equal ones are taken over as they are. */
  refresh(known: Held): void;
  /** How many records there are. */
  count(): number;
  /** Ids whose records may have changed since this was asked last, and whether one of them came or went. */
  changed(): { readonly ids: readonly string[]; readonly comings: boolean };
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
  const changed = new Set<string>();
  let records: Collection = {};
  let count = 0;
  let comings = false;

  /** Answers the id whose record may have changed. */
  function read(key: string, value = entries.get(key)): string | undefined {
    const place = parseKey(key, known);
    if (!place) return undefined;
    let entry = known.get(place.id);
    if (!entry) known.set(place.id, (entry = createEntry()));
    putInEntry(entry, place, safeValue(value));
    return place.id;
  }

  function build(ids: Iterable<string>, held: Held) {
    const next: Record<string, JsonObject> = { ...records };
    for (const id of ids) {
      const record = recordOf(id, known.get(id)!, declaration, exact);
      const same = [own(held, id), own(records, id)].find((other) => other && jsonEquals(other, record));
      const step = Number(record !== undefined) - Number(Object.hasOwn(next, id));
      count += step;
      comings ||= step !== 0;
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

  entries.forEach((value, key) => read(key, value));
  build(known.keys(), {});
  for (const id of known.keys()) changed.add(id);
  entries.observeDeep(hear as Parameters<Entries['observeDeep']>[0]);

  return {
    entries,
    records: () => records,
    count: () => count,
    changed() {
      const answer = { ids: [...changed], comings };
      changed.clear();
      comings = false;
      return answer;
    },
    mark: (id) => void changed.add(id),
    touch: (key) => void touched.add(key),
    refresh(held) {
      if (touched.size === 0) return;
      const ids = new Set([...touched].map((key) => read(key)).filter((id) => id !== undefined));
      touched.clear();
      ids.forEach((id) => changed.add(id));
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
