import type { Change } from '../../shared/change';
import { isId } from '../../shared/checks';
import type { CommandEnvelope } from '../../shared/command';
import { own, type Json } from '../../shared/json';
import type { GoalsCommand } from '../goals.commands.types';
import type { GoalsDocument, LogEntry } from '../goals.types';

type Said = Omit<LogEntry, 'at' | 'by' | 'type'> & { readonly type?: string };

/**
 * The change that adds one entry to a goal's log: what was done, when, by whom. Its id is the command's, or made of the
 * time and what it is about, never of who did it: a key of a log stays when a person is redacted.
 */
export function logged(
  document: GoalsDocument,
  goal: string,
  { command, actor, at }: CommandEnvelope<GoalsCommand>,
  said: Said = {},
): readonly Change[] {
  const record = own(document.logs, goal);
  const entries = record?.entries ?? {};
  const { entry: wanted } = command as { readonly entry?: string };
  const derived = `${Math.max(0, at).toString(36)}~${said.about ?? command.type}`.slice(0, 110);
  const id = unused(entries, wanted !== undefined && isId(wanted) ? wanted : derived);
  const entry = { at, type: command.type, ...(actor === undefined ? {} : { by: actor }), ...said };
  const after = { ...entries, [id]: JSON.parse(JSON.stringify(entry)) as Json } as Json;
  return record
    ? [{ collection: 'logs', id: goal, field: 'entries', before: record.entries as unknown as Json, after }]
    : [{ collection: 'logs', id: goal, field: null, before: undefined, after: { id: goal, entries: after } }];
}

function unused(entries: Readonly<Record<string, unknown>>, id: string): string {
  if (!Object.hasOwn(entries, id)) return id;
  let count = 2;
  while (Object.hasOwn(entries, `${id}~${count}`)) count++;
  return `${id}~${count}`;
}

/** What a log says of the fields that change; long texts are only named. */
export function beforeAndAfter(changes: readonly Change[], long: readonly string[] = []) {
  const side = (of: 'before' | 'after') =>
    Object.fromEntries(
      changes.flatMap(({ field, [of]: value }) =>
        field === null ? [] : [[field, long.includes(field) ? true : (value ?? null)]],
      ),
    );
  return { before: side('before'), after: side('after') };
}
