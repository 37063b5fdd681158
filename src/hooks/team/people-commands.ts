'use client';
import type { Command } from '../../core/shared/command';
import { own } from '../../core/shared/json';
import { keyBetween } from '../../core/shared/order-key';
import { farewell, holdingsOf, welcomeBack, type TeamChange } from '../../core/team/people';
import type { TeamRecords } from '../../core/team/team-records.types';
import { formerMembersOf, membersOf } from '../../core/trust-report/team.selectors';
import type { TeamScope } from './createTeamCommands';
import type { TeamCommands, TeamWords } from './team.types';

type PeopleCommands = Pick<
  TeamCommands,
  'renameTeam' | 'addPerson' | 'renamePerson' | 'removePerson' | 'bringBack'
>;

/** Who is in the team after it was set up. */
export function createPeopleCommands(input: {
  readonly current: () => TeamScope;
  readonly records: () => TeamRecords;
  readonly send: (store: unknown, command: Command, event: unknown) => boolean;
  readonly say: (...words: Parameters<TeamWords>) => void;
}): PeopleCommands {
  const { current, records, send, say } = input;
  const run = (command: Command, event: unknown) => send(current().teamStore, command, event);
  const memberOf = (id: string) => own(records().team.people ?? {}, id);
  const isTaken = (name: string, but?: string) =>
    membersOf(records().team).some((member) => member.name === name && member.id !== but);

  /** All or nothing, as far as the host says beforehand; ownership first, so that whoever owns something is in the team. */
  function carryOut({ team, goals, retros }: TeamChange, event: unknown): boolean {
    const { goalsStore, retros: shelf, plinth } = current();
    const all: readonly Command[] = [...goals, ...retros.map(({ command }) => command), ...team];
    return (
      all.every(plinth.can) &&
      goals.every((command) => send(goalsStore, command, event)) &&
      retros.every(({ retro, command }) => send(shelf.shelf.store(retro), command, event)) &&
      team.every((command) => run(command, event))
    );
  }

  return {
    renameTeam(name, event) {
      const wanted = name.trim();
      const done = wanted !== '' && run({ type: 'team.name', name: wanted } as Command, event);
      if (done) say('said.renamed', { name: wanted });
      return done;
    },
    addPerson(name, event) {
      const wanted = name.trim();
      if (wanted === '' || isTaken(wanted)) return null;
      const { team } = records();
      const keys = [...membersOf(team), ...formerMembersOf(team)].map(({ order }) => order).sort();
      const id = current().plinth.env.createId();
      const member = { id, name: wanted, order: keyBetween(keys.at(-1) ?? null, null) };
      if (!run({ type: 'member.add', member } as Command, event)) return null;
      say('said.joined', { name: wanted });
      return id;
    },
    renamePerson(id, name, event) {
      const wanted = name.trim();
      if (wanted === '' || isTaken(wanted, id)) return false;
      const done = run({ type: 'member.rename', id, name: wanted } as Command, event);
      if (done) say('said.renamed', { name: wanted });
      return done;
    },
    removePerson(id, { to = null } = {}, event) {
      const all = records();
      const change = farewell(all, id, { on: current().today, to });
      if (!change) return null;
      const { goals, actions } = holdingsOf(all, id);
      const name = memberOf(id)?.name ?? id;
      if (!carryOut(change, event)) return null;
      say('said.left', { name });
      const open = actions.filter(({ goal }) => goal === null).length;
      return { person: id, name, to, goals: goals.length, actions: open, change };
    },
    bringBack(id, left, event) {
      const name = memberOf(id)?.name;
      if (name === undefined || !carryOut(welcomeBack(records(), id, left?.change), event)) return false;
      say('said.joined', { name });
      return true;
    },
  };
}
