import type { Change } from '../../../src/core/shared/change';
import { isPlainObject, jsonEquals, type Json } from '../../../src/core/shared/json';
import type { StoreEvent } from '../../../src/core/shared/store.types';
import type { ToyCommand, ToyDocument } from '../../helpers/toy-model';

/** One value that one person can write: a field, or a member of a keyed one. */
function placesOf({ collection, id, field, before, after }: Change) {
  const found = new Map<string, { before: Json | undefined; after: Json | undefined }>();
  const put = (path: string, old: Json | undefined, now: Json | undefined) => {
    if (!jsonEquals(old, now)) found.set(`${collection}/${id}/${path}`, { before: old, after: now });
  };
  const putField = (name: string, old: Json | undefined, now: Json | undefined) => {
    if (!KEYED.has(name)) return put(name, old, now);
    const [left, right] = [isPlainObject(old) ? old : {}, isPlainObject(now) ? now : {}];
    for (const member of Object.keys({ ...left, ...right }))
      put(`${name}/${member}`, left[member], right[member]);
  };
  if (field !== null) putField(field, before, after);
  else {
    const [left, right] = [isPlainObject(before) ? before : {}, isPlainObject(after) ? after : {}];
    put('', before && true, after && true);
    for (const name of Object.keys({ ...left, ...right })) putField(name, left[name], right[name]);
  }
  return found;
}
const KEYED: ReadonlySet<string> = new Set(['tags', 'votes', 'log']);

/** What one person has left where. */
export interface Ledger {
  hear(event: StoreEvent<ToyDocument, ToyCommand>): void;
  /** Places where an undo or redo took away what this person had not left there; each is told once. */
  takenFromOthers(): string[];
}

export function createLedger(): Ledger {
  const mine = new Map<string, Json | undefined>();
  const taken: string[] = [];
  return {
    hear({ changes, reason }) {
      if (reason !== 'command' && reason !== 'undo' && reason !== 'redo') return;
      for (const change of changes) {
        // A record that comes back comes as it is by now, whoever wrote in it.
        const comesBack = change.field === null && change.before === undefined;
        for (const [place, { before, after }] of placesOf(change)) {
          const judged = reason !== 'command' && (!comesBack || place.endsWith('/'));
          if (judged && !jsonEquals(mine.get(place), before))
            taken.push(`${place} was ${JSON.stringify(before)}, not ${JSON.stringify(mine.get(place))}`);
          mine.set(place, after);
        }
      }
    },
    takenFromOthers: () => taken.splice(0),
  };
}
