import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'Encontrar alguém',
  'people.none': 'Ninguém tem esse nome.',
  'people.andMore': { one: 'e mais {count}', many: 'e mais {count}', other: 'e mais {count}' },
} satisfies MirrorOf<typeof english>;
