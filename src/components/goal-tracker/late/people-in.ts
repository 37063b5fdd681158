import { REDACTED } from '../../../core/goal-tracker/commands/redact-person';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';

/** Everybody whom a document names, but for those who were taken out of it: whoever left a team is in no directory any more. */
export function peopleIn(document: GoalsDocument): readonly string[] {
  const { goals, checkIns, initiatives, stances, logs } = document;
  const found = [
    ...Object.values(goals).flatMap(({ owners }) => Object.keys(owners)),
    ...Object.values(checkIns).flatMap(({ author, seenBy = {} }) => [author, ...Object.keys(seenBy)]),
    ...Object.values(initiatives).map(({ owner }) => owner),
    ...Object.values(stances).map(({ person }) => person),
    ...Object.values(logs).flatMap(({ entries }) => Object.values(entries).flatMap(({ by, to }) => [by, to])),
  ];
  return [...new Set(found)].filter((id): id is string => id != null && !id.startsWith(REDACTED));
}
