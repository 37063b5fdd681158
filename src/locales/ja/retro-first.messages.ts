import { retroColumnMessages } from './retro-columns.messages';
import { retroViewMessages } from './retro-view.messages';

export const retroFirstMessages = { ...retroColumnMessages, ...retroViewMessages };
