import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, sur {goal}. Y aller',
  'here.looks': '{name} regarde {goal}',
} satisfies MirrorOf<typeof english>;
