import type { MessageSet } from '../types';
import { hereMessages } from './here.messages';

/** Who else is here and whether the others can be reached, where goals are shared. */
export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, at {goal}. Go there',
  'here.looks': '{name} is looking at {goal}',
  'connection.offline':
    'You are offline. Go on working: everything is kept here and merged when you are back.',
  'connection.connecting': 'Connecting…',
  'connection.kept': { one: '{count} change waits to be sent.', other: '{count} changes wait to be sent.' },
} satisfies MessageSet;
