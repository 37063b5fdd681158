import type { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import type { Translate } from '../../../locales/translate';

export type AroundWords = Translate<keyof typeof goalsAroundMessages>;
