import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}، في {column}. انتقل إلى هناك',
  'people.waiting': {
    zero: 'لا أحد ينقص',
    one: 'شخص واحد لم يستعد بعد',
    two: 'شخصان لم يستعدا بعد',
    few: '{count} لم يستعدوا بعد',
    many: '{count} لم يستعدوا بعد',
    other: '{count} لم يستعدوا بعد',
  },
  'late.title': {
    zero: 'لا بطاقات تنتظر',
    one: 'بطاقتك لم تخرج بعد',
    two: 'بطاقتاك لم تخرجا بعد',
    few: 'بطاقاتك لم تخرج بعد',
    many: 'بطاقاتك لم تخرج بعد',
    other: 'بطاقاتك لم تخرج بعد',
  },
  'late.text': 'تخرج البطاقات معًا كي لا يُعرف صاحب كلّ منها. إن أُرسلت وحدها فقد يظهر أنّها لك.',
  'late.send': 'أرسل الآن',
} satisfies MirrorOf<typeof english>;
