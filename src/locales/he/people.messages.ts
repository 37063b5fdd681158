import type { peopleMessages as english } from '../en/people.messages';
import type { MirrorOf } from '../types';

export const peopleMessages = {
  'people.search': 'חיפוש אדם',
  'people.none': 'אין מישהו בשם הזה.',
  'people.andMore': { one: 'ועוד אדם אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
} satisfies MirrorOf<typeof english>;
