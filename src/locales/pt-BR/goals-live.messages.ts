import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, em {goal}. Ir até lá',
  'here.looks': '{name} está vendo {goal}',
} satisfies MirrorOf<typeof english>;
