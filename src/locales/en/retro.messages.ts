import type { MessageSet } from '../types';
import { retroFirstMessages } from './retro-first.messages';
import { retroMenuMessages } from './retro-menu.messages';

/** All texts of the retro board. */
export const retroMessages = { ...retroFirstMessages, ...retroMenuMessages } satisfies MessageSet;
