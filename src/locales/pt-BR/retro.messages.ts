import type { retroMessages as english } from '../en/retro.messages';
import type { MirrorOf } from '../types';
import { retroCardMenuMessages } from './retro-card-menu.messages';
import { retroFirstMessages } from './retro-first.messages';
import { retroSaidMessages } from './retro-said.messages';

export const retroMessages = {
  ...retroFirstMessages,
  ...retroCardMenuMessages,
  ...retroSaidMessages,
} satisfies MirrorOf<typeof english>;
