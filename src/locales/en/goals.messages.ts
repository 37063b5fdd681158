import type { MessageSet } from '../types';
import { goalsAroundMessages } from './goals-around.messages';
import { goalsCheckInMessages } from './goals-check-in.messages';
import { goalsDetailMessages } from './goals-detail.messages';
import { goalsDialogMessages } from './goals-dialog.messages';
import { goalsLiveMessages } from './goals-live.messages';
import { goalsTableMessages } from './goals-table.messages';
import { goalsViewMessages } from './goals-view.messages';

/** Texts of the goal tracker. What is not in the first view comes with the part that says it. */
export const goalsMessages = {
  ...goalsViewMessages,
  ...goalsCheckInMessages,
  ...goalsDetailMessages,
  ...goalsTableMessages,
  ...goalsAroundMessages,
  ...goalsDialogMessages,
  ...goalsLiveMessages,
} satisfies MessageSet;
