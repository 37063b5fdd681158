import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}、{goal}を見ています。移動する',
  'here.looks': '{name}が{goal}を見ています',
} satisfies MirrorOf<typeof english>;
