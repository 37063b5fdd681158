import type { DocumentModel } from '../shared/command';
import { celebrationCommands } from './commands/celebration.commands';
import { checkInCommands } from './commands/check-in.commands';
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

export const everydayCommands = {
  ...periodCommands,
  ...goalCommands,
  ...keyResultCommands,
  ...checkInCommands,
  ...stanceCommands,
  ...sayCommands,
  ...initiativeCommands,
  ...viewCommands,
  ...celebrationCommands,
};

/**
 * A model of its own without `person.redact` and `goals.import`, which are seldom wanted on a page: they are refused as
 * `unknownCommand` until `addDocumentCommands(model)` of `goals.model` has been called, at any time later.
 */
export function createEverydayModel(roles?: GoalRoles): DocumentModel<GoalsDocument, GoalsCommand> {
  return {
    schema: goalsSchema,
    commands: { ...everydayCommands } as DocumentModel<GoalsDocument, GoalsCommand>['commands'],
    ...(roles && {
      authorize: (command, actor, document) => authorizeGoals(command, actor, document, roles),
    }),
  };
}
