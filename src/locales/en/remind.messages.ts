import type { MessageSet } from '../types';

/** What the report and the state of a round both say. */
export const remindMessages = {
  'remind.send': 'Send a kind reminder',
  'waiting.bar': 'Answers so far',
} satisfies MessageSet;
