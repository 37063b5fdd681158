import type { goalsLiveMessages as english } from '../en/goals-live.messages';
import type { MirrorOf } from '../types';
import { hereMessages } from './here.messages';

export const goalsLiveMessages = {
  ...hereMessages,
  'here.at': '{name}, ליד {goal}. לעבור לשם',
  'here.looks': '{name}: צפייה ביעד {goal}',
  'connection.offline': 'אין חיבור. אפשר להמשיך לעבוד: הכול נשמר כאן וישולב כשהחיבור יחזור.',
  'connection.connecting': 'מתחבר…',
  'connection.kept': {
    one: 'שינוי אחד מחכה לשליחה.',
    two: 'שני שינויים מחכים לשליחה.',
    other: '{count} שינויים מחכים לשליחה.',
  },
} satisfies MirrorOf<typeof english>;
