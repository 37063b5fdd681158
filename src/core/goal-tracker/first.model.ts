import type { DocumentModel } from '../shared/command';
import { celebrationCommands } from './commands/celebration.commands';
import { checkInCommands } from './commands/check-in.commands';
import { goalCommands } from './commands/goal.commands';
import { undoneCommands } from './commands/undone.commands';
import type { GoalsCommand } from './goals.commands.types';
import { authorizeGoals, type GoalRoles } from './goals.roles';
import { goalsSchema } from './goals.schema';
import type { GoalsDocument } from './goals.types';

const firstCommands = {
  ...goalCommands,
  ...checkInCommands,
  ...celebrationCommands,
  ...undoneCommands,
};

/** A model of its own with what the first view of goals does. `laterCommands` may join its `commands` at any time. */
export function createFirstModel(roles?: GoalRoles): DocumentModel<GoalsDocument, GoalsCommand> {
  return {
    schema: goalsSchema,
    commands: { ...firstCommands } as DocumentModel<GoalsDocument, GoalsCommand>['commands'],
    ...(roles && {
      authorize: (command, actor, document) => authorizeGoals(command, actor, document, roles),
    }),
  };
}
