import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'الموجودون الآن',
  'here.more': {
    zero: 'لا أحد غيرهم',
    one: 'شخص آخر',
    two: 'شخصان آخران',
    few: '{count} أشخاص آخرون',
    many: '{count} شخصًا آخر',
    other: '{count} شخص آخر',
  },
  'here.count': {
    zero: 'لا أحد غيرك هنا',
    one: 'شخص آخر هنا',
    two: 'شخصان آخران هنا',
    few: '{count} أشخاص آخرون هنا',
    many: '{count} شخصًا آخر هنا',
    other: '{count} شخص آخر هنا',
  },
  'here.writing': '{name} يكتب الآن',
  'here.writers': {
    zero: 'لا أحد يكتب',
    one: 'شخص واحد يكتب',
    two: 'شخصان يكتبان',
    few: '{count} أشخاص يكتبون',
    many: '{count} شخصًا يكتبون',
    other: '{count} شخص يكتبون',
  },
  'here.someone': 'هناك من يكتب',
  'here.came': {
    zero: 'لم يحضر أحد.',
    one: 'حضر {names}.',
    two: 'حضر {names}.',
    few: 'حضر {names}.',
    many: 'حضر {names}.',
    other: 'حضر {names}.',
  },
  'here.left': {
    zero: 'لم يغادر أحد.',
    one: 'غادر {names}.',
    two: 'غادر {names}.',
    few: 'غادر {names}.',
    many: 'غادر {names}.',
    other: 'غادر {names}.',
  },
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
