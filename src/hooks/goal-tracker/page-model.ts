'use client';
import type { DocumentModel } from '../../core/shared/command';
import { createFirstModel } from '../../core/goal-tracker/first.model';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';

type Model = Pick<DocumentModel<GoalsDocument, GoalsCommand>, 'commands'>;

/** Commands of the models that pages made here: those of a host are what the host wants them to be. */
const ours = new WeakSet<Model['commands']>();

/** The model of a tracker that makes its own store. The rest comes with `fetchLaterCommands`. */
export function createPageModel(): ReturnType<typeof createFirstModel> {
  const model = createFirstModel();
  ours.add(model.commands);
  return model;
}

/** Whether rules are still to be fetched: what is refused until then may be theirs, or about what one of them makes. */
export const isIncomplete = ({ commands }: Model): boolean =>
  ours.has(commands) && !Object.hasOwn(commands, 'say');

/** Fetches what is done with a period, with key results, or with one goal open before somebody: stances, asks and offers, initiatives. */
export async function fetchLaterCommands({ commands }: Model): Promise<void> {
  if (!ours.has(commands)) return;
  // Not reachable now: asked for again when somebody needs it.
  const late = await import('../../core/goal-tracker/commands/later.commands').catch(() => undefined);
  Object.assign(commands, late?.laterCommands);
}
