import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}، عند {goal}. انتقل إلى هناك',
  'here.looks': '{name} ينظر إلى {goal}',
  'connection.offline': 'أنت غير متصل. تابع العمل: كل شيء محفوظ هنا ويُدمج عند عودتك.',
  'connection.connecting': 'جارٍ الاتصال…',
  'connection.kept': {
    zero: 'لا تغييرات تنتظر الإرسال.',
    one: 'تغيير واحد ينتظر الإرسال.',
    two: 'تغييران ينتظران الإرسال.',
    few: '{count} تغييرات تنتظر الإرسال.',
    many: '{count} تغييرًا تنتظر الإرسال.',
    other: '{count} تغيير تنتظر الإرسال.',
  },
} satisfies MirrorOf<typeof english>;
