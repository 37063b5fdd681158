import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, en {goal}. Ir allí',
  'here.looks': '{name} está mirando {goal}',
} satisfies MirrorOf<typeof english>;
