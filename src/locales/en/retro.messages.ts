import type { MessageSet } from '../types';
import { retroFirstMessages } from './retro-first.messages';
import { retroCardMenuMessages } from './retro-card-menu.messages';
import { retroSaidMessages } from './retro-said.messages';

/** All texts of the retro board. */
export const retroMessages = {
  ...retroFirstMessages,
  ...retroCardMenuMessages,
  ...retroSaidMessages,
} satisfies MessageSet;
