import type { DocumentModel, Env } from '../shared/command';
import { checkInCommands } from './commands/check-in.commands';
import { documentCommands } from './commands/document.commands';
import { goalCommands } from './commands/goal.commands';
import { initiativeCommands } from './commands/initiative.commands';
import { keyResultCommands } from './commands/key-result.commands';
import { periodCommands } from './commands/period.commands';
import { sayCommands } from './commands/say.commands';
import { stanceCommands } from './commands/stance.commands';
import { viewCommands } from './commands/view.commands';
import type { GoalsCommand } from './goals.commands.types';
import { authorizeGoals, type GoalRoles } from './goals.roles';
import { goalsSchema } from './goals.schema';
import type { GoalsDocument } from './goals.types';

/** Every command on goals. Everybody may do everything that the commands themselves do not refuse. */
export const goalsModel: DocumentModel<GoalsDocument, GoalsCommand> = {
  schema: goalsSchema,
  commands: {
    ...periodCommands,
    ...goalCommands,
    ...keyResultCommands,
    ...checkInCommands,
    ...stanceCommands,
    ...sayCommands,
    ...initiativeCommands,
    ...viewCommands,
    ...documentCommands,
  },
};

/** The same for a team in which not everybody may do everything. */
export function createGoalsModel(roles: GoalRoles): DocumentModel<GoalsDocument, GoalsCommand> {
  return {
    ...goalsModel,
    authorize: (command, actor, document) => authorizeGoals(command, actor, document, roles),
  };
}

/** No period, no goal. */
export function createGoalsDocument(env: Pick<Env, 'createId'>): GoalsDocument {
  return {
    schema: goalsSchema.name,
    version: goalsSchema.version,
    id: env.createId(),
    periods: {},
    goals: {},
    keyResults: {},
    checkIns: {},
    initiatives: {},
    stances: {},
    logs: {},
    celebrations: {},
    views: {},
  };
}
