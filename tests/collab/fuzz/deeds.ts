import { isPlainObject } from '../../../src/core/shared/json';
import type { StoreEvent } from '../../../src/core/shared/store.types';
import { authorOf } from './commands';
import type { ToyCommand, ToyDocument } from '../../helpers/toy-model';

type Event = StoreEvent<ToyDocument, ToyCommand>;

/** What everybody did last, to be found again at the end. */
export interface Deeds {
  hear(who: string, event: Event): void;
  /** What is not there, or there twice. */
  missing(end: ToyDocument): string[];
}

/** Ids that several people may create hold one text of the two, and begin anew: nothing is promised for those. */
const isTwin = (id: string) => id.startsWith('item');

export function createDeeds(): Deeds {
  const members = new Map<string, unknown>();
  const pieces = new Map<string, boolean>();
  const added = new Set<string>();
  const removed = new Set<string>();

  function hearField(who: string, id: string, field: string, before: unknown, after: unknown) {
    if (field === 'text') {
      const [old, now] = [before, after].map((text) => new Set(String(text)));
      for (const piece of [...old!, ...now!])
        if (authorOf(piece) === who && old!.has(piece) !== now!.has(piece))
          pieces.set(`${id} ${piece}`, now!.has(piece));
    } else if (isPlainObject(before) && isPlainObject(after)) {
      for (const member of Object.keys({ ...before, ...after }))
        if (member.startsWith(who) && before[member] !== after[member])
          members.set(`${id} ${field} ${member}`, after[member]);
    }
  }

  return {
    hear(who, { changes, reason }) {
      if (reason !== 'command' && reason !== 'undo' && reason !== 'redo') return;
      for (const { collection, id, field, before, after } of changes) {
        if (collection !== 'cards' || isTwin(id)) continue;
        if (field !== null) hearField(who, id, field, before, after);
        else if (after === undefined) removed.add(id);
        else added.add(id);
      }
    },
    missing(end) {
      const found: string[] = [];
      for (const id of added)
        if (!removed.has(id) && !Object.hasOwn(end.cards, id)) found.push(`card ${id} is gone`);
      for (const [key, value] of members) {
        const [id = '', field = '', member = ''] = key.split(' ');
        const record = end.cards[id] as unknown as Record<string, Record<string, unknown>> | undefined;
        const now = record?.[field]?.[member];
        if (record && JSON.stringify(now) !== JSON.stringify(value))
          found.push(`${key} is ${JSON.stringify(now)}, not ${JSON.stringify(value)}`);
      }
      for (const [key, there] of pieces) {
        const [id = '', piece = ''] = key.split(' ');
        const text = end.cards[id]?.text;
        if (text !== undefined && text.split(piece).length - 1 !== (there ? 1 : 0))
          found.push(`${key} should be there ${there ? 'once' : 'no more'}: ${text}`);
      }
      return found;
    },
  };
}
