import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, ליד {goal}. לעבור לשם',
  'here.looks': '{name}: צפייה ביעד {goal}',
} satisfies MirrorOf<typeof english>;
