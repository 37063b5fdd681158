import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}، عند {goal}. انتقل إلى هناك',
  'here.looks': '{name} ينظر إلى {goal}',
} satisfies MirrorOf<typeof english>;
