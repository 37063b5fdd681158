import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import type { GoalsCommand } from '../../../src/core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../../src/core/goal-tracker/goals.types';
import { dayNumber } from '../../../src/core/shared/iso-date';
import { isRejected, reduce } from '../../../src/core/shared/reduce';

/** One deed: a day, who, and what. */
export type Deed = readonly [day: string, actor: string, command: GoalsCommand];

/** Plays deeds one after the other, each at ten in the morning and a minute after the one before. */
export function play(document: GoalsDocument, deeds: readonly Deed[]): GoalsDocument {
  return deeds.reduce((before, [day, actor, command], index) => {
    const at = ((dayNumber(day) ?? 0) * 24 * 60 + 10 * 60 + (index % 500)) * 60_000;
    const outcome = reduce(goalsModel, before, { command, actor, at, origin: 'local' });
    if (isRejected(outcome)) throw new Error(`${command.type}: ${JSON.stringify(outcome.rejected)}`);
    return outcome.document;
  }, document);
}
