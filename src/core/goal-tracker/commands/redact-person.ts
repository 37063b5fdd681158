import type { Change } from '../../shared/change';
import { isId } from '../../shared/checks';
import type { CommandEnvelope } from '../../shared/command';
import type { Json } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { GoalsDocument, LogEntry } from '../goals.types';
import { stanceId } from '../stance-id';
import {
  refused,
  update,
  type CommandOf,
  type GoalsCollection,
  type Outcome,
  type RecordOf,
} from './changes';
import { logged } from './log';
import { withoutPerson } from './without-person';

/** What stands where a redacted person stood begins with this. */
export const REDACTED = 'redacted-';

/**
 * A person leaves a document. The mark stands wherever the person's id stood; notes, reasons and what the person said are
 * gone, the numbers stay. Titles and the words of others are not searched for names.
 */
export function redactPerson(
  document: GoalsDocument,
  envelope: CommandEnvelope<CommandOf<'person.redact'>>,
): Outcome {
  const { person, mark } = envelope.command;
  if (!isId(person) || person.startsWith(REDACTED)) return reject('invalidValue', ['person']);
  if (!isId(mark) || !mark.startsWith(REDACTED)) return reject('invalidValue', ['mark']);
  const records = (['goals', 'checkIns', 'initiatives', 'views'] as const).flatMap((collection) =>
    Object.values<RecordOf<typeof collection>>(document[collection]).flatMap((record) =>
      redactRecord(collection, record, person, mark),
    ),
  );
  const stances = Object.values(document.stances).flatMap((stance): Change[] => {
    if (stance.person !== person) return [];
    const { reason, ...kept } = stance;
    const id = stanceId(stance.goal, mark);
    const place = { collection: 'stances', field: null } as const;
    return [
      { ...place, id: stance.id, before: stance as unknown as Json, after: undefined },
      { ...place, id, before: undefined, after: { ...kept, id, person: mark } },
    ];
  });
  const by = envelope.actor === person ? { ...envelope, actor: mark } : envelope;
  return [...records, ...stances, ...redactLogs(document, by, person, mark)];
}

function redactRecord(
  collection: GoalsCollection,
  record: RecordOf<GoalsCollection>,
  person: string,
  mark: string,
): readonly Change[] {
  const redacted = withoutPerson(record, person, mark);
  if (redacted === record) return [];
  const gone = Object.keys(record).filter((key) => !Object.hasOwn(redacted, key));
  const fields = { ...redacted, ...Object.fromEntries(gone.map((key) => [key, undefined])) };
  const changes = update(collection, record, fields);
  return refused(changes) ? [] : changes;
}

function redactLogs(
  document: GoalsDocument,
  envelope: CommandEnvelope<CommandOf<'person.redact'>>,
  person: string,
  mark: string,
): readonly Change[] {
  const notes = checkInsOf(document, person);
  return Object.values(document.logs).flatMap((record) => {
    const redact = (entry: LogEntry): LogEntry => {
      const theirs = entry.by === person || notes.has(entry.about ?? '');
      const without = withoutPerson(entry, person, mark, theirs);
      return without !== entry && entry.by === person ? { ...without, redacted: true } : without;
    };
    const entries = Object.fromEntries(
      Object.entries(record.entries).map(([id, entry]) => [id, redact(entry)]),
    );
    if (Object.keys(entries).every((id) => entries[id] === record.entries[id])) return [];
    const redacted = { ...document, logs: { ...document.logs, [record.id]: { ...record, entries } } };
    return logged(redacted, record.id, envelope, { about: mark });
  });
}

/** Check-ins that the person wrote, those that are gone included: others may have edited or removed them since. */
function checkInsOf({ checkIns, logs }: GoalsDocument, person: string): ReadonlySet<string> {
  const present = Object.values(checkIns).filter(({ author }) => author === person);
  const written = Object.values(logs)
    .flatMap(({ entries }) => Object.values(entries))
    .filter(({ type, by }) => type === 'checkIn.add' && by === person);
  return new Set([...present.map(({ id }) => id), ...written.flatMap(({ about }) => about ?? [])]);
}
