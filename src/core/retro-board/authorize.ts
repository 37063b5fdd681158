import { own } from '../shared/json';
import { boardOf } from './board-of';
import type { Role } from './board.types';
import type { RetroCommand } from './retro.commands.types';
import { ROOM_VOTER, type RetroDocument } from './retro.types';

/**
 * What somebody is here. A board that names no facilitator lets everybody facilitate but its observers. Somebody without
 * an id is a participant, and a facilitator where everybody is.
 */
export function roleOf(document: Pick<RetroDocument, 'board'>, person: string | undefined): Role {
  const { facilitators, observers } = boardOf(document);
  if (person !== undefined && own(facilitators, person)) return 'facilitator';
  if (person !== undefined && own(observers, person)) return 'observer';
  return Object.keys(facilitators).length === 0 ? 'facilitator' : 'participant';
}

/** What only a facilitator does. */
const LEADS: ReadonlySet<RetroCommand['type']> = new Set([
  'board.template',
  'board.set',
  'board.anonymous',
  'board.lock',
  'board.reveal',
  'board.hide',
  'phase.set',
  'column.add',
  'column.edit',
  'column.move',
  'column.remove',
  'role.set',
  'round.open',
  'round.set',
  'round.close',
  'round.reopen',
  'topic.start',
  'topic.finish',
  'topic.reopen',
  'topic.extend',
  'timer.start',
  'timer.pause',
  'timer.resume',
  'timer.add',
  'timer.stop',
  'action.carryOver',
  'pending.clear',
  'retro.import',
] as const);

/**
 * May this person do this now? For the interface and for a host's server, which alone can enforce it. An observer may do
 * nothing. A card, comment or thank-you with an author is edited and removed by the author or a facilitator, one without
 * by anybody. Nobody reacts, agrees or gets ready for somebody else, where people are named. A voter key is checked by
 * whoever hands it out: it says nothing here.
 */
export function authorizeRetro(
  command: RetroCommand,
  actor: string | undefined,
  document: RetroDocument,
): boolean {
  const role = roleOf(document, actor);
  if (role === 'observer') return false;
  if (role === 'facilitator' && !('who' in command)) return true;
  if (LEADS.has(command.type)) return false;
  const mine = (author: string | undefined) => author === undefined || author === actor;
  switch (command.type) {
    case 'card.edit':
      return mine(own(document.cards, command.id)?.author);
    case 'card.remove':
      return command.ids.every((id) => mine(own(document.cards, id)?.author));
    case 'comment.edit':
    case 'comment.remove':
      return mine(own(document.comments, command.id)?.author);
    case 'kudos.edit':
    case 'kudos.remove':
      return mine(own(document.kudos, command.id)?.from);
    case 'vote.cast':
    case 'vote.takeBack':
      return command.voter !== ROOM_VOTER;
    case 'card.react':
    case 'ready.set':
    case 'directive.agree':
    case 'topic.vote':
      return boardOf(document).anonymous || actor === undefined || command.who === actor;
    default:
      return true;
  }
}
