import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'Jemanden suchen',
  'people.none': 'So heißt hier niemand.',
  'people.andMore': { one: 'und noch eine Person', other: 'und {count} weitere' },
} satisfies MirrorOf<typeof english>;
