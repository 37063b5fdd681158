import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, dans {column}. Y aller',
} satisfies MirrorOf<typeof english>;
