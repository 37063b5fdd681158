import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': '人を探す',
  'people.none': 'その名前の人はいません。',
  'people.andMore': { other: 'ほか{count}人' },
} satisfies MirrorOf<typeof english>;
