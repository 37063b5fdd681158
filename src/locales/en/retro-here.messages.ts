import type { MessageSet } from '../types';
import { hereMessages } from './here.messages';

/** Who else is here, where a board is shared. */
export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, in {column}. Go there',
} satisfies MessageSet;
