import type { retroSaidMessages as english } from '../en/retro-said.messages';
import type { MirrorOf } from '../types';

export const retroSaidMessages = {
  'said.lifted':
    '{card}: הורם מ־{column}, מקום {place} מתוך {total}. החצים מזיזים, G מקבץ, רווח מניח, Escape מחזיר.',
  'said.over': '{column}, מקום {place} מתוך {total}.',
  'said.onto': 'יקובץ עם {target}.',
  'said.ontoStart': 'עם מה לקבץ: חצים, ואז Enter. {target}.',
  'said.nothingToGroup': 'אין כרטיס אחר לקבץ איתו.',
  'said.putBack': '{card}: הוחזר אל {column}, מקום {place} מתוך {total}.',
  'said.revealed': 'הכרטיסים פתוחים.',
  'said.removedElsewhere': 'מישהו אחר הסיר את הכרטיס.',
  'said.phase': '{phase}, שלב {step} מתוך {count}. {now}',
  'said.topic': 'אנחנו מדברים על: {topic}',
} satisfies MirrorOf<typeof english>;
