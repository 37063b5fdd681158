import type { Change } from '../shared/change';
import { isoDate } from '../shared/checks';
import type { CommandDeclaration, DocumentModel, Env, Rejection } from '../shared/command';
import { own, type Json } from '../shared/json';
import { reject } from '../shared/reduce';
import { checkRecord } from '../shared/validate-document';
import { teamSelfCommands } from './team-self.commands';
import { teamSchema, teamSummary } from './team.schema';
import type { RoundRecord, TeamCommand, TeamDocument, TeamRoundCommand } from './team.types';

const DEFAULT_THRESHOLD = 5;

type Outcome = readonly Change[] | { readonly rejected: Rejection };
type CommandOf<T extends TeamRoundCommand['type']> = Extract<TeamRoundCommand, { readonly type: T }>;

/**
 * A command on a round that is still going on. A closed one takes nothing: a second summary beside the first would show
 * what whoever answered in between said.
 */
function onRound<T extends Exclude<TeamRoundCommand['type'], 'round.open'>>(
  apply: (
    round: RoundRecord,
    command: CommandOf<T>,
  ) => Partial<RoundRecord> | { readonly rejected: Rejection },
  undo: 'barrier' | 'none',
): CommandDeclaration<TeamDocument, CommandOf<T>> {
  return {
    undo,
    log: 'none',
    apply: (document, { command }) => {
      const { round: id } = command as { readonly round: string };
      const round = own(document.rounds, id);
      if (!round) return reject('notStarted', ['rounds', id]);
      if (round.status === 'closed') return reject('readOnly', ['rounds', round.id]);
      const fields = apply(round, command);
      return 'rejected' in fields ? fields : set(round, fields);
    },
  };
}

function set(round: RoundRecord, fields: Partial<RoundRecord>): readonly Change[] {
  return Object.entries(fields).map(([field, after]) => ({
    collection: 'rounds',
    id: round.id,
    field,
    before: round[field as keyof RoundRecord] as Json | undefined,
    after: after as Json,
  }));
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1_000_000;
const invalid = (round: RoundRecord, field: string) => reject('invalidValue', ['rounds', round.id, field]);

function open(document: TeamDocument, command: CommandOf<'round.open'>): Outcome {
  const { round: id, instrument, on, minRespondents = DEFAULT_THRESHOLD, title } = command;
  if (own(document.rounds, id)) return reject('invalidValue', ['rounds', id]);
  const round: RoundRecord = {
    id,
    instrument,
    status: 'open',
    minRespondents,
    invited: 0,
    answered: 0,
    reminders: 0,
    openedOn: on,
    ...(title === undefined ? {} : { title }),
  };
  const { record, problems } = checkRecord(
    teamSchema.collections['rounds']!,
    id,
    round as unknown as Json,
    false,
  );
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) return reject('invalidValue', ['rounds', id, ...wrong.path]);
  return [{ collection: 'rounds', id, field: null, before: undefined, after: record }];
}

/** The life of a round: open → inviting → closed. Nothing in it can be undone, since invitations went out to people. */
export const teamModel: DocumentModel<TeamDocument, TeamCommand> = {
  schema: teamSchema,
  commands: {
    ...teamSelfCommands,
    'round.open': { undo: 'barrier', log: 'none', apply: (document, { command }) => open(document, command) },
    'round.invite': onRound<'round.invite'>((round, { invited }) => {
      if (!isCount(invited) || invited < Math.max(1, round.answered)) return invalid(round, 'invited');
      return { status: 'inviting', invited };
    }, 'barrier'),
    'round.count': onRound<'round.count'>((round, { answered }) => {
      if (round.status !== 'inviting') return reject('notStarted', ['rounds', round.id]);
      return isCount(answered) && answered <= round.invited ? { answered } : invalid(round, 'answered');
    }, 'none'),
    'round.remind': onRound<'round.remind'>((round, { on }) => {
      if (round.status !== 'inviting') return reject('notStarted', ['rounds', round.id]);
      if (isoDate(on) || on < round.openedOn) return invalid(round, 'remindedOn');
      if (round.answered >= round.invited) return reject('allAnswered', ['rounds', round.id]);
      if (round.remindedOn !== undefined && on <= round.remindedOn)
        return reject('remindedToday', ['rounds', round.id]);
      return { reminders: round.reminders + 1, remindedOn: on };
    }, 'barrier'),
    'round.close': onRound<'round.close'>((round, { on, summary }) => {
      if (isoDate(on) || on < round.openedOn) return invalid(round, 'closedOn');
      if (teamSummary(summary as unknown as Json)) return invalid(round, 'summary');
      if (summary.status === 'ok' && summary.answered < round.minRespondents)
        return invalid(round, 'summary');
      return { status: 'closed', closedOn: on, summary };
    }, 'barrier'),
  },
};

/** A team without people, rounds and retros. */
export function createTeamDocument(env: Pick<Env, 'createId'>): TeamDocument {
  return {
    schema: teamSchema.name,
    version: teamSchema.version,
    id: env.createId(),
    rounds: {},
    about: {},
    people: {},
    retros: {},
  };
}
