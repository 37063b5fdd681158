import type { Env } from '../../../src/core/shared/command';
import { isRejected, reduce } from '../../../src/core/shared/reduce';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { createRetroDocument, type NewRetro } from '../../../src/core/retro-board/retro.create';
import { retroModel } from '../../../src/core/retro-board/retro.model';
import type { RetroCommand } from '../../../src/core/retro-board/retro.commands.types';
import type { RetroDocument } from '../../../src/core/retro-board/retro.types';
import { createTeamDocument, teamModel } from '../../../src/core/trust-report/team.model';
import type { TeamCommand, TeamDocument } from '../../../src/core/trust-report/team.types';

const env: Env = { now: () => 0, createId: () => 'made', random: () => 0.5 };
const AT = Date.UTC(2026, 7, 1);

function after<D extends { readonly id: string }>(
  model: unknown,
  start: D,
  commands: readonly unknown[],
  actor?: string,
): D {
  return commands.reduce<D>((document, command) => {
    const result = reduce(
      model as never,
      document as never,
      { command, actor, at: AT, origin: 'local' } as never,
    );
    if (isRejected(result)) throw new Error(JSON.stringify([command, result]));
    return (result as unknown as { readonly document: D }).document;
  }, start);
}

export const teamOf = (...commands: readonly TeamCommand[]): TeamDocument =>
  after(teamModel, createTeamDocument(env), commands);
export const goalsOf = (...commands: readonly GoalsCommand[]): GoalsDocument =>
  after(goalsModel, createGoalsDocument(env), commands, 'ada');
export const retroOf = (options: NewRetro, ...commands: readonly RetroCommand[]): RetroDocument =>
  after(retroModel, createRetroDocument(env, { ...options, hidden: false }), commands, 'ada');
export const teamAfter = (team: TeamDocument, ...commands: readonly TeamCommand[]): TeamDocument =>
  after(teamModel, team, commands);
export const goalsAfter = (goals: GoalsDocument, ...commands: readonly GoalsCommand[]): GoalsDocument =>
  after(goalsModel, goals, commands, 'ada');
export const retroAfter = (retro: RetroDocument, ...commands: readonly RetroCommand[]): RetroDocument =>
  after(retroModel, retro, commands, 'ada');

/** An open action. */
export const agreed = (id: string, text: string, owners: readonly string[] = []): RetroCommand => ({
  type: 'action.add',
  id,
  text,
  owners,
  seed: 0.5,
});
