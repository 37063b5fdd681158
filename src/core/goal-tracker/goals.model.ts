import type { DocumentModel } from '../shared/command';
import { documentCommands } from './commands/document.commands';
import { createEverydayModel } from './everyday.model';
import type { GoalsCommand } from './goals.commands.types';
import type { GoalRoles } from './goals.roles';
import type { GoalsDocument } from './goals.types';

/** Every command on goals, for a team in which not everybody may do everything. */
export function createGoalsModel(roles?: GoalRoles): DocumentModel<GoalsDocument, GoalsCommand> {
  return addDocumentCommands(createEverydayModel(roles));
}

/** Adds `person.redact` and `goals.import` to a model of `createEverydayModel`, whose store knows them from then on. */
export function addDocumentCommands(
  model: DocumentModel<GoalsDocument, GoalsCommand>,
): DocumentModel<GoalsDocument, GoalsCommand> {
  Object.assign(model.commands, documentCommands);
  return model;
}

/** Every command on goals. Everybody may do everything that the commands themselves do not refuse. */
export const goalsModel: DocumentModel<GoalsDocument, GoalsCommand> = /* @__PURE__ */ createGoalsModel();
