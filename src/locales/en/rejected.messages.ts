import type { MessageSet } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';

/** Why a command was refused, and what to do instead: `rejected.<code>`. */
export const rejectedMessages = {
  ...goalRejectedMessages,

  'rejected.unknownCommand': 'This version does not know that. Reload the page and try again.',
  'rejected.notAllowed': 'You are not allowed to do that here. Ask whoever set this up.',
  'rejected.readOnly': 'This can be read but not changed.',
  'rejected.invalidValue': 'That value does not fit here. Choose another one.',
  'rejected.outOfRange': 'That answer is not on the scale. Choose another one.',
  'rejected.tooLong': 'That text is too long. Keep it to {max} characters.',
  'rejected.notStarted': 'Nothing to send yet. Answer something first.',
  'rejected.allAnswered': 'Everybody invited has answered. There is nobody to remind.',
  'rejected.remindedToday': 'A reminder went out today. Wait until tomorrow.',
  'rejected.gone': 'That is gone. Somebody may have removed it.',
  'rejected.emptyText': 'There is nothing in it yet. Write something first.',
  'rejected.tooMany': 'That is more than fits. The limit is {max}.',
  'rejected.lastColumn': 'A board needs a column. Add another one first.',
  'rejected.lastFacilitator': 'Somebody has to facilitate. Name somebody else first.',
  'rejected.locked': 'Cards are locked in place. Ask a facilitator to unlock them.',
  'rejected.roundClosed': 'Voting has ended. A facilitator can open it again.',
  'rejected.roundOpen': 'A vote is going on. Close it first.',
  'rejected.noVotesLeft': 'You have no votes left. Take one back to use it here.',
  'rejected.cardLimit': 'You have given this all the votes one person can.',
  'rejected.stillHidden': 'Cards are still hidden. Reveal them first.',
  'rejected.other': 'That did not work, and nothing was changed.',
} satisfies MessageSet;
