import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, em {column}. Ir até lá',
} satisfies MirrorOf<typeof english>;
