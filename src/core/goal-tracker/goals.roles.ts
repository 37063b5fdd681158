import { own } from '../shared/json';
import type { GoalsCommand } from './goals.commands.types';
import type { GoalsDocument } from './goals.types';

/**
 * - `lead` (who facilitates): everything. - `member`: plans, checks in, takes a stance, talks; changes goals that are one's
 *   own or nobody's, and one's own check-ins. - `observer`: reads.
 */
export type GoalRole = 'lead' | 'member' | 'observer';

export interface GoalRoles {
  readonly leads?: readonly string[] | undefined;
  /** @default everybody who is named nowhere else */
  readonly members?: readonly string[] | undefined;
  readonly observers?: readonly string[] | undefined;
  /** What somebody is who is named in no list, and somebody without an id. @default 'member', or with a list of members 'observer' */
  readonly others?: GoalRole | undefined;
}

export function roleOf(actor: string | undefined, roles: GoalRoles): GoalRole {
  const { leads = [], members, observers = [], others = members ? 'observer' : 'member' } = roles;
  if (actor === undefined) return others;
  if (leads.includes(actor)) return 'lead';
  if (observers.includes(actor)) return 'observer';
  return members?.includes(actor) ? 'member' : others;
}

/** What only a lead does: it concerns everybody's goals at once, or cannot be undone. */
const LEAD_ONLY: ReadonlySet<GoalsCommand['type']> = new Set([
  'period.add',
  'period.edit',
  'period.close',
  'period.reopen',
  'person.redact',
  'goals.import',
] as const);

/**
 * Whether somebody may do this now: pure, so that the interface and a host's server answer alike. Only the server can
 * enforce it, and only there is it certain who the actor is. What no role may do, such as acknowledging one's own
 * check-in, is refused by the commands themselves.
 */
export function authorizeGoals(
  command: GoalsCommand,
  actor: string | undefined,
  document: GoalsDocument,
  roles: GoalRoles = {},
): boolean {
  const role = roleOf(actor, roles);
  if (role !== 'member') return role === 'lead';
  if (LEAD_ONLY.has(command.type)) return false;
  switch (command.type) {
    case 'goal.edit':
    case 'goal.align':
    case 'goal.archive':
    case 'goal.review':
    case 'goal.own':
      return owns(document, command.id, actor);
    case 'goal.move':
      // Its place in a list is everybody's to arrange, another lane is not.
      return movesOnly(command) || owns(document, command.id, actor);
    case 'keyResult.add':
      return owns(document, command.keyResult.goal, actor);
    case 'keyResult.edit':
    case 'keyResult.archive':
    case 'keyResult.remove':
      return owns(document, own(document.keyResults, command.id)?.goal, actor);
    case 'checkIn.edit':
    case 'checkIn.remove': {
      const author = own(document.checkIns, command.id)?.author;
      return author === undefined || author === actor;
    }
    case 'view.save':
    case 'view.remove': {
      const author = own(document.views, command.type === 'view.save' ? command.view.id : command.id)?.author;
      return author === undefined || author === actor;
    }
    default:
      return true;
  }
}

const movesOnly = (command: Extract<GoalsCommand, { type: 'goal.move' }>): boolean =>
  (['principle', 'period', 'owner', 'parent'] as const).every((field) => command[field] === undefined);

/** One's own, nobody's, or not there at all, which the command says better. */
function owns(document: GoalsDocument, id: string | undefined, actor: string | undefined): boolean {
  const owners = id === undefined ? {} : (own(document.goals, id)?.owners ?? {});
  return Object.keys(owners).length === 0 || (actor !== undefined && Object.hasOwn(owners, actor));
}
