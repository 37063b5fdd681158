import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'Buscar a alguien',
  'people.none': 'Nadie se llama así.',
  'people.andMore': { one: 'y una persona más', many: 'y {count} más', other: 'y {count} más' },
} satisfies MirrorOf<typeof english>;
