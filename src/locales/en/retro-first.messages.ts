import type { MessageSet } from '../types';
import { retroColumnMessages } from './retro-columns.messages';
import { retroViewMessages } from './retro-view.messages';

/** Texts of the retro board that a first render needs. */
export const retroFirstMessages = { ...retroColumnMessages, ...retroViewMessages } satisfies MessageSet;
