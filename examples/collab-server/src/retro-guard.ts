// What a participant may do to a retro, asked of the changes that an update makes: the same rules that the interface runs.
import {
  authorizeRetro,
  boardOf,
  retroRoleOf,
  ROOM_VOTER,
  type Change,
  type RetroCommand,
  type RetroDocument,
} from 'plinth/core';

/** Board fields that everybody sets. `batchAt` is set for late cards that wait. */
const EVERYBODYS: ReadonlySet<string> = new Set(['ready', 'agreed', 'batchAt']);

/** @param person Whom the server knows this connection to be. */
export function mayChangeRetro(
  changes: readonly Change[],
  person: string | undefined,
  before: RetroDocument,
): boolean {
  if (retroRoleOf(before, person) === 'observer') return changes.length === 0;
  if (retroRoleOf(before, person) === 'facilitator')
    return changes.every((change) => isSigned(change, person, before));
  return changes.every(
    (change) =>
      isSigned(change, person, before) &&
      commandsFor(change).every((command) => authorizeRetro(command, person, before)),
  );
}

/** Nobody writes in somebody else's name, and on an anonymous board nobody in any. */
function isSigned(
  { collection, field, after }: Change,
  person: string | undefined,
  before: RetroDocument,
): boolean {
  const name = collection === 'kudos' ? 'from' : 'author';
  if (!['cards', 'comments', 'kudos'].includes(collection)) return true;
  const given =
    field === null
      ? (after as Record<string, unknown> | undefined)?.[name]
      : field === name
        ? after
        : undefined;
  return given === undefined || (given === person && !boardOf(before).anonymous);
}

/** The commands that make such a change, where only some people may give them. */
function commandsFor(change: Change): readonly RetroCommand[] {
  const { collection, id, field, after } = change;
  const removes = field === null && after === undefined;
  switch (collection) {
    case 'board':
      return field !== null && EVERYBODYS.has(field) ? [] : [{ type: 'board.reveal' }];
    case 'columns':
      return [{ type: 'column.remove', id, moveTo: null }];
    case 'voteRounds':
      return [{ type: 'round.close', id }];
    case 'timer':
      return [{ type: 'timer.stop' }];
    case 'topics':
      return field === 'continues' ? [] : [{ type: 'topic.finish', id }];
    case 'cards':
      if (removes) return [{ type: 'card.remove', ids: [id] }];
      if (field === 'text') return [{ type: 'card.edit', id, text: '' }];
      return field === 'votes' ? roomVotes(change) : [];
    case 'comments':
      return removes
        ? [{ type: 'comment.remove', id }]
        : field === 'text'
          ? [{ type: 'comment.edit', id, text: '' }]
          : [];
    case 'kudos':
      return removes
        ? [{ type: 'kudos.remove', id }]
        : field === 'text'
          ? [{ type: 'kudos.edit', id, text: '' }]
          : [];
    default:
      return [];
  }
}

/** Votes of the people in the room are the facilitator's to count. A vote's key is `round:voter`. */
function roomVotes({ id, before, after }: Change): readonly RetroCommand[] {
  const count = (votes: unknown, key: string) => (votes as Record<string, number> | undefined)?.[key];
  const keys = Object.keys({ ...(before as object | undefined), ...(after as object | undefined) });
  return keys
    .filter((key) => key.endsWith(`:${ROOM_VOTER}`) && count(before, key) !== count(after, key))
    .map(() => ({ type: 'vote.cast', round: '', target: id, voter: ROOM_VOTER }));
}
