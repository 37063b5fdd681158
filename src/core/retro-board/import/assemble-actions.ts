import { keysBetween } from '../../shared/order-key';
import { MAX_STORED_TEXT } from '../retro.schema';
import { RETRO_TOPIC, type ActionRecord, type KudosRecord, type NoteRecord } from '../retro.types';
import { isMember } from '../rules/write';
import { personIn } from './assemble-authors';
import type { Draft, DraftAction } from './draft.types';
import type { MakeId } from './ids';
import type { RetroImportOptions } from './import.types';
import type { Reporter } from './report';
import { shorten } from './shorten';

interface Parts {
  readonly makeId: MakeId;
  readonly idOf: (made: Pick<DraftAction, 'card' | 'group'>) => string | undefined;
  readonly options: RetroImportOptions;
  readonly report: Reporter;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Readonly<Record<string, R>> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Those of the named whom the host knows, as a set, and the names of the others. */
function peopleOf(names: readonly string[], options: RetroImportOptions) {
  const said = names.map((name) => name.trim()).filter((name) => name !== '');
  const known = (name: string) => {
    const id = personIn(options, { name });
    return id !== undefined && isMember(id) ? id : undefined;
  };
  const ids = said.flatMap((name) => known(name) ?? []);
  return {
    known: Object.fromEntries(ids.map((id) => [id, true as const])),
    others: said.filter((name) => known(name) === undefined),
  };
}

export function assembleActions({ actions = [] }: Draft, { makeId, idOf, options, report }: Parts) {
  const orders = keysBetween(actions.length);
  return byId(
    actions.map((action, index): ActionRecord => {
      const cardId = idOf(action);
      const { known, others } = peopleOf(action.owners ?? [], options);
      return {
        id: makeId('action', action.key),
        text: shorten(action.text, MAX_STORED_TEXT, report, { path: ['actions', index] }),
        owners: known,
        status: action.status ?? 'open',
        order: orders[index]!,
        ...(others.length > 0
          ? { ownerNames: others.map((name) => shorten(name, 200, report, { path: ['actions', index] })) }
          : {}),
        ...(action.due ? { due: action.due } : {}),
        ...(cardId ? { cardId } : {}),
      };
    }),
  );
}

/** Notes on what is on the board, else on the retro itself. */
export function assembleNotes({ notes = [] }: Draft, { makeId, idOf, report }: Parts) {
  const orders = keysBetween(notes.length);
  return byId(
    notes.map((note, index): NoteRecord => ({
      id: makeId('note'),
      topicId: idOf(note) ?? RETRO_TOPIC,
      text: shorten(note.text, MAX_STORED_TEXT, report, note),
      order: orders[index]!,
    })),
  );
}

/** A thank-you holds persons, no names: of whom the host does not know, the report tells. */
export function assembleKudos({ kudos = [], anonymous }: Draft, { makeId, options, report }: Parts) {
  const orders = keysBetween(kudos.length);
  return byId(
    kudos.map((thanks, index): KudosRecord => {
      const { known, others } = peopleOf(thanks.to, options);
      for (const name of others) report.notCarried('owners', name);
      const { author = {} } = thanks;
      const from = anonymous ? undefined : personIn(options, author);
      if (from === undefined) report.notCarried('author', author.name ?? '');
      return {
        id: makeId('kudos'),
        to: known,
        text: shorten(thanks.text, MAX_STORED_TEXT, report, thanks),
        ...(from === undefined ? {} : { from: shorten(from, 200, report, thanks) }),
        order: orders[index]!,
      };
    }),
  );
}
