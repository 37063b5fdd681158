import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'Chercher quelqu’un',
  'people.none': 'Personne ne porte ce nom.',
  'people.andMore': { one: 'et {count} autre', many: 'et {count} autres', other: 'et {count} autres' },
} satisfies MirrorOf<typeof english>;
