import type { GoalsCommand } from '../goal-tracker/goals.commands.types';
import type { GoalRecord } from '../goal-tracker/goals.types';
import type { RetroCommand } from '../retro-board/retro.commands.types';
import { own } from '../shared/json';
import { sortByOrder } from '../shared/sort-by-order';
import type { TeamCommand } from '../trust-report/team.types';
import { teamActions, type TeamAction } from './actions';
import type { TeamRecords } from './team-records.types';

/** What waits for one person by name, so that it would wait for nobody if they went. */
export interface Holdings {
  /** Owned goals that are neither archived nor of a closed period, in order. */
  readonly goals: readonly GoalRecord[];
  /** Owned open actions, newest copy, in the order in which they were agreed. Those that became goals are in it too. */
  readonly actions: readonly TeamAction[];
}

/** What to do to all documents of a team at once. Each command stands by itself. */
export interface TeamChange {
  readonly team: readonly TeamCommand[];
  readonly goals: readonly GoalsCommand[];
  readonly retros: readonly { readonly retro: string; readonly command: RetroCommand }[];
}

export function holdingsOf(records: TeamRecords, person: string): Holdings {
  const { goals, periods } = records.goals;
  const isOpen = ({ archived, period }: GoalRecord) =>
    !archived && (period === null || own(periods, period)?.closedOn === undefined);
  return {
    goals: sortByOrder(Object.values(goals).filter((goal) => own(goal.owners, person) && isOpen(goal))),
    actions: teamActions(records).filter(
      ({ status, action }) => status === 'open' && own(action.owners, person) !== undefined,
    ),
  };
}

/**
 * Somebody leaves the team. The record stays, so that what they said and did keeps its name; what waits for them goes to
 * `to`, or to nobody in particular. Rounds, check-ins, cards and stances are left as they are.
 *
 * @param options.on today, `YYYY-MM-DD`
 * @param options.to who takes over; `null`: goals and actions lose this owner and get no other
 * @returns `undefined` where the team does not name this person, or they have left already, or `to` is not in the team
 */
export function farewell(
  records: TeamRecords,
  person: string,
  options: { readonly on: string; readonly to: string | null },
): TeamChange | undefined {
  const { on, to } = options;
  const isHere = (id: string) => {
    const member = own(records.team.people ?? {}, id);
    return member !== undefined && member.leftOn === undefined;
  };
  if (!isHere(person) || (to !== null && (to === person || !isHere(to)))) return undefined;
  const { goals, actions } = holdingsOf(records, person);
  return {
    team: [{ type: 'member.leave', id: person, on }],
    goals: goals.flatMap(({ id, owners }): readonly GoalsCommand[] => [
      ...taken(id, to, owners),
      { type: 'goal.own', id, person, on: false },
    ]),
    retros: actions.flatMap(({ retro, action: { id, owners } }) => [
      ...(to === null || own(owners, to)
        ? []
        : [{ retro, command: { type: 'action.own', id, person: to, on: true } as const }]),
      { retro, command: { type: 'action.own', id, person, on: false } as const },
    ]),
  };
}

function taken(
  id: string,
  to: string | null,
  owners: Readonly<Record<string, true>>,
): readonly GoalsCommand[] {
  return to === null || own(owners, to) ? [] : [{ type: 'goal.own', id, person: to, on: true }];
}

/**
 * Takes a farewell back: the person is in the team again, and owns again what was handed over, where it is still there.
 * Whoever took it over gives it back only if they still have it; what was decided meanwhile stays.
 */
export function welcomeBack(records: TeamRecords, person: string, done?: TeamChange): TeamChange {
  const member = own(records.team.people ?? {}, person);
  const retros = new Map(records.retros.map((document) => [document.id, document]));
  const owns = (owners: Readonly<Record<string, true>> | undefined, id: string) =>
    owners !== undefined && own(owners, id) !== undefined;
  return {
    team: member?.leftOn === undefined ? [] : [{ type: 'member.return', id: person }],
    goals: (done?.goals ?? []).flatMap((command): readonly GoalsCommand[] => {
      if (command.type !== 'goal.own') return [];
      const goal = own(records.goals.goals, command.id);
      if (!goal || owns(goal.owners, command.person) !== command.on) return [];
      return [{ type: 'goal.own', id: command.id, person: command.person, on: !command.on }];
    }),
    retros: (done?.retros ?? []).flatMap(({ retro, command }): TeamChange['retros'] => {
      if (command.type !== 'action.own') return [];
      const action = own(retros.get(retro)?.actions ?? {}, command.id);
      if (!action || owns(action.owners, command.person) !== command.on) return [];
      const { id, person: owner, on } = command;
      return [{ retro, command: { type: 'action.own', id, person: owner, on: !on } }];
    }),
  };
}
