import type { MessageSet } from '../types';
import { hereMessages } from './here.messages';

/** Who else is here and whether they can be reached, where a board is shared; and cards that come after the reveal. */
export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, in {column}. Go there',
  'people.waiting': { one: 'One not ready yet', other: '{count} not ready yet' },
  'late.title': { one: 'Your card has not gone out yet', other: 'Your cards have not gone out yet' },
  'late.text':
    'Cards go out together so that nobody can tell whose is whose. Sent alone, they may show that they are yours.',
  'late.send': 'Send now',
} satisfies MessageSet;
