import type { retroHereMessages as english } from '../en/retro-here.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const retroHereMessages = {
  ...hereMessages,
  'here.at': '{name}, תחת {column}. לעבור לשם',
  'people.waiting': { one: 'אחד עוד לא סיים', two: 'שניים עוד לא סיימו', other: '{count} עוד לא סיימו' },
  'late.title': {
    one: 'הכרטיס שלך עוד לא יצא',
    two: 'שני הכרטיסים שלך עוד לא יצאו',
    other: 'הכרטיסים שלך עוד לא יצאו',
  },
  'late.text': 'כרטיסים יוצאים יחד, כדי שאיש לא יוכל לדעת של מי כל אחד. אם יישלחו לבד, אולי יראו שהם שלך.',
  'late.send': 'לשלוח עכשיו',
} satisfies MirrorOf<typeof english>;
