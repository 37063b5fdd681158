import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'לוח רטרו',
  'board.columns': 'עמודות',
  'board.readOnly': 'מצב קריאה. אי אפשר לשנות כאן דבר.',
  'board.loading': 'הלוח בדרך',
  'board.someone': 'מישהו',

  'column.untitled': 'עמודה',
  'column.count': { one: 'כרטיס אחד', two: 'שני כרטיסים', other: '{count} כרטיסים' },
  'column.add': 'להוסיף כרטיס',
  'column.addTo': 'להוסיף כרטיס אל {column}',
  'column.more': 'עוד על {column}',
  'column.empty': 'עדיין אין כאן דבר. מה עולה ראשון בדעתך?',
  'column.emptyRead': 'אין כאן דבר.',
  'column.noMatch': 'אין כאן כרטיס מתאים.',
  'column.title': 'כותרת העמודה',

  'composer.label': 'כרטיס חדש תחת {column}',
  'composer.placeholder': 'מה כדאי שהצוות ידע?',
  'composer.private': 'פרטי עד החשיפה',
  'composer.add': 'הוספה',
  'composer.close': 'לסיים לכתוב',
  'composer.left': { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו {count} תווים' },
  'composer.over': { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '{count} תווים יותר מדי' },
  'composer.lines': {
    one: 'להוסיף כרטיס אחד, אחד בכל שורה',
    two: 'להוסיף שני כרטיסים, אחד בכל שורה',
    other: 'להוסיף {count} כרטיסים, אחד בכל שורה',
  },

  'edit.label': 'טקסט הכרטיס',
  'edit.save': 'שמירה',
  'edit.cancel': 'ביטול',

  'card.more': 'עוד: להזיז, לקבץ, לערוך',
  'card.comments': { one: 'תגובה {count}', two: '{count} תגובות', other: '{count} תגובות' },
  'card.same': 'גם אצלי',
  'card.sameCount': {
    one: 'אדם {count} אומר גם אצלי',
    two: '{count} אנשים אומרים גם אצלי',
    other: '{count} אנשים אומרים גם אצלי',
  },
  'card.yours': 'זה גלוי רק לך עד החשיפה',
  'card.waiting': 'בדרך',
  'card.place': '{place} מתוך {total} תחת {column}',

  'vote.cast': 'להצביע',
  'vote.mine': { one: 'אחד שלך', two: 'שניים שלך', other: '{count} שלך' },
  'vote.more': 'להצביע פעם נוספת',
  'vote.back': 'לקחת קול אחד בחזרה',
  'vote.total': { one: 'קול אחד', two: 'שני קולות', other: '{count} קולות' },
  'vote.left': { one: 'נותר קול אחד', two: 'נותרו שני קולות', other: 'נותרו {count} קולות' },

  'group.untitled': 'קבוצה ללא כותרת',
  'group.count': { one: 'כרטיס אחד', two: 'שני כרטיסים', other: '{count} כרטיסים' },
  'group.open': 'להציג את הכרטיסים',
  'group.close': 'לערום את הכרטיסים',
  'group.title': 'כותרת הקבוצה',

  'hidden.column': {
    one: 'כרטיס מוסתר אחד, בסוד עד החשיפה',
    two: 'שני כרטיסים מוסתרים, בסוד עד החשיפה',
    other: '{count} כרטיסים מוסתרים, בסוד עד החשיפה',
  },
  'hidden.total': {
    one: 'כרטיס מוסתר אחד בסך הכול, בסוד עד החשיפה',
    two: 'שני כרטיסים מוסתרים בסך הכול, בסוד עד החשיפה',
    other: '{count} כרטיסים מוסתרים בסך הכול, בסוד עד החשיפה',
  },
  'hidden.coming': { one: 'עוד אחד בדרך', two: 'עוד שניים בדרך', other: 'עוד {count} בדרך' },

  'drop.group': 'לקבץ את השניים',

  'key.space': 'רווח',
  'key.group': 'G',
  'key.escape': 'esc',

  'notice.undo': 'ביטול פעולה',
  'notice.close': 'הסתרה',

  'bar.votes': 'נותרו {left}',
  'tabs.label': 'עמודות',

  'said.added': {
    one: 'נוסף אל {column}.',
    two: 'שני כרטיסים נוספו אל {column}.',
    other: '{count} כרטיסים נוספו אל {column}.',
  },
  'said.addedHidden': {
    one: 'נוסף אל {column}. הכרטיס גלוי רק לך עד החשיפה.',
    two: 'שני כרטיסים נוספו אל {column}. הם גלויים רק לך עד החשיפה.',
    other: '{count} כרטיסים נוספו אל {column}. הם גלויים רק לך עד החשיפה.',
  },
  'said.removed': { one: 'הכרטיס הוסר.', two: 'שני כרטיסים הוסרו.', other: '{count} כרטיסים הוסרו.' },
  'said.moved': '{card}: הועבר מ־{from}, מקום {fromPlace}, אל {to}, מקום {place} מתוך {total}.',
  'said.movedWithin': '{card}: הועבר בתוך {to} ממקום {fromPlace} אל {place} מתוך {total}.',
  'said.movedHidden': 'כרטיס מוסתר הועבר מ־{from} אל {to}.',
  'said.takenOut': '{card}: הוצא מהקבוצה.',
  'said.grouped': '{card}: קובץ עם {target}.',
  'said.ungrouped': 'הקבוצה פורקה. הכרטיסים שלה נשארים במקומה.',
  'said.groupOpened': 'הקבוצה פתוחה.',
  'said.groupClosed': 'הקבוצה ערומה.',
  'said.voted': 'הקול נרשם.',
  'said.voteTakenBack': 'הקול נלקח בחזרה.',
  'said.votesLeft': {
    one: '{said} נותר קול אחד.',
    two: '{said} נותרו שני קולות.',
    other: '{said} נותרו {count} קולות.',
  },
  'said.columnAdded': 'העמודה {column} נוספה.',
  'said.columnMoved': 'העמודה {column} הועברה למקום {place} מתוך {total}.',
  'said.columnRemoved': 'העמודה {column} הוסרה.',
  'said.undo': 'בוטל.',
  'said.undoPart': 'בוטל, חוץ ממה שאחרים שינו בינתיים.',
  'said.undoNothing': 'אין מה לבטל.',
  'said.redo': 'בוצע שוב.',
  'said.redoPart': 'בוצע שוב, חוץ ממה שאחרים שינו בינתיים.',
  'said.redoNothing': 'אין מה לבצע שוב.',
} satisfies MirrorOf<typeof english>;
