import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, bei {goal}. Hingehen',
  'here.looks': '{name} sieht sich {goal} an',
} satisfies MirrorOf<typeof english>;
