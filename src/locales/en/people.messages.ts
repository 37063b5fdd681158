import type { MessageSet } from '../types';

/** Where a team is too large to be read name by name. */
export const peopleMessages = {
  'people.search': 'Find somebody',
  'people.none': 'Nobody goes by that name.',
  'people.andMore': { one: 'and one more', other: 'and {count} more' },
} satisfies MessageSet;
