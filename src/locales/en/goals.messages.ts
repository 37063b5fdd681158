import type { MessageSet } from '../types';
import { goalsCheckInMessages } from './goals-check-in.messages';
import { goalsDetailMessages } from './goals-detail.messages';
import { goalsViewMessages } from './goals-view.messages';

/** Texts of the goal tracker. */
export const goalsMessages = {
  ...goalsViewMessages,
  ...goalsCheckInMessages,
  ...goalsDetailMessages,
} satisfies MessageSet;
