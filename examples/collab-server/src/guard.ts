// Refuses what somebody may not do, before it is applied or sent on.
import type { beforeHandleMessagePayload, Extension } from '@hocuspocus/server';
import { inspectYjsUpdate } from 'plinth/collab';
import { retroSchema, retroRoleOf, type RetroDocument } from 'plinth/core';
import type { Doc } from 'yjs';
import { readMessage } from './read-message';
import { mayChangeRetro } from './retro-guard';

const MAX_UPDATE = 1_000_000;
const MAX_PRESENCE = 4_000;
const MAX_CLIENTS = 200;

/** A refusal closes the connection, with this reason. @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4 */
class Refusal extends Error {
  readonly code = 4403;
  constructor(readonly reason: string) {
    super();
  }
}

/**
 * The server sees updates, not commands: a page that was changed by its user sends whatever it likes. So each update is
 * read as the changes it makes, and refused as a whole if one of them is not allowed, or if the schema would not show it.
 *
 * A refusal does not undo anything on the page that sent it: its Y.Doc goes on holding what was refused, and offers it
 * again when it connects. Such a page must start over with a new Y.Doc. An honest page never gets there, because it asks
 * the same rules before it writes.
 *
 * @param personOf Whom a connection belongs to, from the context that your `onAuthenticate` has made.
 */
export function guard(personOf: (context: unknown) => string | undefined): Extension {
  const turns = new WeakMap<Doc, Promise<void>>();
  return {
    extensionName: 'guard',
    async beforeHandleMessage({ update, document, context }: beforeHandleMessagePayload) {
      // Several messages can come at once: each is read when the one before has been applied.
      const turn = turns.get(document) ?? Promise.resolve();
      const reason = turn.then(() => whyNot(update, document, personOf(context)));
      turns.set(document, reason.then(nextTick));
      const refused = await reason;
      if (refused) throw new Refusal(refused);
    },
  };
}

/** Hocuspocus applies a message right after its hooks; this is after that. */
const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve));

function whyNot(bytes: Uint8Array, doc: Doc, person: string | undefined): string | undefined {
  if (bytes.byteLength > MAX_UPDATE) return 'too much';
  let message;
  try {
    message = readMessage(bytes);
  } catch {
    return 'no message';
  }
  if (message.kind === 'awareness') {
    const { states } = message;
    const fits =
      states.length <= MAX_CLIENTS &&
      states.every(({ state }) => JSON.stringify(state).length <= MAX_PRESENCE);
    return fits ? undefined : 'too much presence';
  }
  return message.kind === 'update' ? refuseUpdate(doc, message.update, person) : undefined;
}

function refuseUpdate(doc: Doc, update: Uint8Array, person: string | undefined): string | undefined {
  const seen = inspectYjsUpdate<RetroDocument>(retroSchema, doc, update);
  if (!seen.ok) return seen.reason;
  const { before, after, changes, opens, problems, strangers } = seen;
  if (strangers.length > 0) return 'not part of a document';
  if (problems.length > 0) return `${problems[0]!.code} at ${problems[0]!.path.join('/')}`;
  if (before && !after) return 'unreadable';
  if (!before) return undefined;
  if (opens) return retroRoleOf(before, person) === 'facilitator' ? undefined : 'not allowed';
  return mayChangeRetro(changes, person, before) ? undefined : 'not allowed';
}
