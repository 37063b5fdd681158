import type { GoalRecord } from '../goals.types';

/** Whether anybody else is to be thanked for a goal: nobody thanks themselves, and a goal without an owner is everybody's. */
export function hasSomebodyToThank({ owners }: Pick<GoalRecord, 'owners'>, person?: string): boolean {
  const all = Object.keys(owners);
  return all.length === 0 || all.some((owner) => owner !== person);
}
