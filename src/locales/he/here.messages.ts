import type { hereMessages as english } from '../en/here.messages';
import type { MirrorOf } from '../types';

export const hereMessages = {
  'here.label': 'כאן עכשיו',
  'here.more': { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {count}' },
  'here.count': { one: 'עוד אדם אחד כאן', two: 'עוד שני אנשים כאן', other: 'עוד {count} אנשים כאן' },
  'here.writing': '{name}: כתיבה',
  'here.writers': { one: 'אדם אחד כותב', two: 'שני אנשים כותבים', other: '{count} אנשים כותבים' },
  'here.someone': 'מישהו כותב',
  'here.came': { one: 'הצטרפות: {names}.', two: 'הצטרפות: {names}.', other: 'הצטרפות: {names}.' },
  'here.left': { one: 'עזיבה: {names}.', two: 'עזיבה: {names}.', other: 'עזיבה: {names}.' },
  'connection.offline': 'אין חיבור. אפשר להמשיך לעבוד: הכול נשמר כאן וישולב כשהחיבור יחזור.',
  'connection.connecting': 'מתחבר…',
  'connection.kept': {
    one: 'שינוי אחד מחכה לשליחה.',
    two: 'שני שינויים מחכים לשליחה.',
    other: '{count} שינויים מחכים לשליחה.',
  },
} satisfies MirrorOf<typeof english>;
