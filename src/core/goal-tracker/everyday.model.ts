import type { DocumentModel } from '../shared/command';
import { laterCommands } from './commands/later.commands';
import { createFirstModel } from './first.model';
import type { GoalsCommand } from './goals.commands.types';
import type { GoalRoles } from './goals.roles';
import type { GoalsDocument } from './goals.types';

/**
 * A model of its own without `person.redact` and `goals.import`, which are seldom wanted on a page: they are refused as
 * `unknownCommand` until `addDocumentCommands(model)` of `goals.model` has been called, at any time later.
 */
export function createEverydayModel(roles?: GoalRoles): DocumentModel<GoalsDocument, GoalsCommand> {
  const model = createFirstModel(roles);
  Object.assign(model.commands, laterCommands);
  return model;
}
