import type { MessageSet } from '../types';

/** Who else is here, who writes, and whether they can be reached, in whatever is shared. */
export const hereMessages = {
  'here.label': 'Here now',
  'here.more': { one: 'One more', other: '{count} more' },
  'here.count': { one: 'One other is here', other: '{count} others are here' },
  'here.writing': '{name} is writing',
  'here.writers': { one: 'One person is writing', other: '{count} people are writing' },
  'here.someone': 'Somebody is writing',
  'here.came': { one: '{names} is here.', other: '{names} are here.' },
  'here.left': { one: '{names} left.', other: '{names} left.' },
  'connection.offline':
    'You are offline. Go on working: everything is kept here and merged when you are back.',
  'connection.connecting': 'Connecting…',
  'connection.kept': { one: '{count} change waits to be sent.', other: '{count} changes wait to be sent.' },
} satisfies MessageSet;
