import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}: رُفعت من {column}، الموضع {place} من {total}. الأسهم تنقلها، وG تجمعها، والمسافة تضعها، وEscape يعيدها.',
  'said.over': '{column}، الموضع {place} من {total}.',
  'said.onto': 'ستُجمع مع {target}.',
  'said.ontoStart': 'اختر ما تُجمع معه: الأسهم ثمّ الإدخال. {target}.',
  'said.nothingToGroup': 'لا بطاقة أخرى تُجمع معها.',
  'said.putBack': '{card}: أُعيدت إلى {column}، الموضع {place} من {total}.',
  'said.revealed': 'البطاقات مكشوفة.',
  'said.removedElsewhere': 'حذف شخص آخر البطاقة.',
  'said.phase': '{phase}، الخطوة {step} من {count}. {now}',
  'said.topic': 'نتحدث عن: {topic}',
} satisfies MirrorOf<typeof english>;
