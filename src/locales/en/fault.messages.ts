import type { MessageSet } from '../types';

/** What stands in a widget's place when it has stopped working. */
export const faultMessages = {
  'error.title': 'This part stopped working',
  'action.retry': 'Retry',
} satisfies MessageSet;
