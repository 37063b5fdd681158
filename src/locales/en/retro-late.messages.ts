import type { MessageSet } from '../types';
import { retroActMessages } from './retro-act.messages';
import { retroHereMessages } from './retro-here.messages';
import { retroImportMessages } from './retro-import.messages';
import { retroSetUpMessages } from './retro-set-up.messages';
import { retroTalkMessages } from './retro-talk.messages';

/** Texts around a retro board that load with what they are in. */
export const retroLateMessages = {
  ...retroTalkMessages,
  ...retroActMessages,
  ...retroSetUpMessages,
  ...retroImportMessages,
  ...retroHereMessages,
} satisfies MessageSet;
