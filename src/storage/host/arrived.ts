import { currentValue, rewrite } from '../../core/shared/apply-changes';
import { diffDocuments } from '../../core/shared/diff';
import { isPlainObject, jsonEquals, own, type Json } from '../../core/shared/json';
import type { DocumentHead } from '../../core/shared/schema';
import type { Payload } from '../adapter.types';
import { asBytes } from '../bytes';

/** Whole documents that were sent since the last answer: whether they arrived, nobody knows. The first and the newest eight. */
export function createUnanswered() {
  let sent: readonly Json[] = [];
  return {
    list: () => sent,
    add(payload: Payload) {
      if (asBytes(payload) || jsonEquals(sent.at(-1), payload)) return;
      sent = [...sent.slice(0, 1), ...sent.slice(1).slice(-7), payload as Json];
    },
    clear: () => void (sent = []),
  };
}

/**
 * The base of a merge, and in it what is on the server because it was sent from here: a save whose answer was lost may have
 * arrived. Without this a value of one's own, older than the one on the screen, is taken for somebody else's.
 *
 * @param sent What was sent and not answered, oldest first.
 */
export function withArrived(base: DocumentHead, sent: readonly Json[], theirs: DocumentHead): DocumentHead {
  let known = base;
  for (const payload of sent) {
    const { changes } = diffDocuments(known, payload as unknown as DocumentHead);
    known = rewrite(known, changes, (change, before) =>
      arrived(before, change.after, currentValue(theirs, change)),
    ).document;
  }
  return known;
}

/** The whole value, or those of its members, at any depth, that are on the server as they were sent. */
function arrived(
  before: Json | undefined,
  sent: Json | undefined,
  theirs: Json | undefined,
): Json | undefined {
  if (jsonEquals(sent, theirs)) return sent;
  if (!isPlainObject(sent) || !isPlainObject(theirs)) return before;
  const old = isPlainObject(before) ? before : {};
  const members = Object.keys({ ...old, ...sent }).map(
    (name) => [name, arrived(own(old, name), own(sent, name), own(theirs, name))] as const,
  );
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as Json;
}
