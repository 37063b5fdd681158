import type { GroupValue } from '../trust-assessment/response.types';

/** What a group can be named by. No number that is none: it would make a group of those of whom nothing is known. */
export const isGroupValue = (value: unknown): value is GroupValue =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
