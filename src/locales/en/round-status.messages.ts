import type { MessageSet } from '../types';
import { remindMessages } from './remind.messages';

/** How far a round is, for a page that shows nothing else of it. */
export const roundStatusMessages = {
  ...remindMessages,

  'status.title': 'This round',
  'status.open': 'Ready to send. Nobody has been invited yet.',
  'status.answered': {
    one: '{answered} of one person has answered',
    other: '{answered} of {count} have answered',
  },
  'status.waiting': {
    one: 'One more answer, and there is a report.',
    other: '{count} more answers, and there is a report.',
  },
  'status.enough': 'Enough for a report. More voices make it truer.',
  'status.everybody': 'Everybody has answered.',
  'status.closed': 'This round is closed.',
  'status.nobody': 'Nobody sees who has answered, only how many.',
  'status.reminded': 'Everybody was reminded today. Another reminder can go out tomorrow.',
  'status.invite': 'Send the invitations',
  'status.close': 'Close the round',
} satisfies MessageSet;
