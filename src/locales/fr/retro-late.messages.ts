import { retroActMessages } from './retro-act.messages';
import { retroHereMessages } from './retro-here.messages';
import { retroImportMessages } from './retro-import.messages';
import { retroSetUpMessages } from './retro-set-up.messages';
import { retroTalkMessages } from './retro-talk.messages';

export const retroLateMessages = {
  ...retroTalkMessages,
  ...retroActMessages,
  ...retroSetUpMessages,
  ...retroImportMessages,
  ...retroHereMessages,
};
