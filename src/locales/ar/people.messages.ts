import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'ابحث عن شخص',
  'people.none': 'لا أحد بهذا الاسم.',
  'people.andMore': {
    zero: 'ولا أحد سواهم',
    one: 'وشخص آخر',
    two: 'وشخصان آخران',
    few: 'و{count} آخرون',
    many: 'و{count} آخرين',
    other: 'و{count} آخرين',
  },
} satisfies MirrorOf<typeof english>;
