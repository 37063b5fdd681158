import type { MessageSet } from '../types';
import { hereMessages } from './here.messages';

/** Who else is here and whether the others can be reached, where goals are shared. */
export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, at {goal}. Go there',
  'here.looks': '{name} is looking at {goal}',
} satisfies MessageSet;
