import type { retroMessages as english } from '../en/retro.messages';
import type { MirrorOf } from '../types';
import { retroCardMenuMessages } from './retro-card-menu.messages';
import { retroFirstMessages } from './retro-first.messages';

export const retroMessages = {
  ...retroFirstMessages,
  ...retroCardMenuMessages,
} satisfies MirrorOf<typeof english>;
