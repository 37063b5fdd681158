import type { Env } from '../shared/command';
import { goalsSchema } from './goals.schema';
import type { GoalsDocument } from './goals.types';

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
