import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'הקובץ ריק. יש לבחור קובץ אחר.',
  'retroImport.notJson':
    'שורה {line}, עמודה {column}: זה אינו JSON תקין. יש לייצא שוב את הלוח, או לתקן את המקום הזה.',
  'retroImport.cutOff': 'הקובץ נגמר מוקדם מדי, בשורה {line}. הוא נקטע: יש להוריד או להעתיק אותו שוב.',
  'retroImport.tooLong': 'בקובץ יש {length} תווים; אפשר לקרוא {max} לכל היותר. יש לחלק אותו לכמה קבצים.',
  'retroImport.tooMany':
    'הקובץ מכיל יותר ממה שנכנס בלוח אחד (לכל היותר {max} מכל סוג). דבר לא נקרא. יש לחלק אותו לכמה קבצים.',
  'retroImport.wrongSchema': 'זה קובץ שלנו, אבל לא של רטרו. יש לבחור את הקובץ ששייך לכאן ({expected}).',
  'retroImport.wrongVersion': 'הקובץ לא מציין איזו גרסה כתבה אותו. יש לייצא שוב את הלוח מהמקור.',
  'retroImport.noCards': 'לא נמצאו כרטיסים בקובץ. יש לציין איזה חלק מכיל אותם, או לבחור קובץ אחר.',
  'retroImport.notText':
    'הקובץ אינו טקסט, ולכן אי אפשר לקרוא ממנו כרטיסים. יש לייצא את הלוח כ־CSV או JSON ולבחור בקובץ ההוא.',
  'retroImport.unreadable': 'אי אפשר לקרוא את הקובץ. ייתכן שהוא פגום. אפשר לנסות עותק אחר.',

  'retroImport.unknownFormat': '{format} אינו פורמט שאנחנו מכירים. הקובץ נקרא לפי מה שהוא נראה.',
  'retroImport.guessedLayout':
    'איננו מכירים את המבנה הזה, ולכן ניחשנו מה תפקידה של כל עמודה. כדאי לבדוק לפני שממשיכים.',
  'retroImport.guessedEncoding':
    'הקובץ לא מציין איך האותיות שלו כתובות; הונח {encoding}. כדאי לחפש אותיות משונות; אם יש, לשמור אותו כ־UTF-8.',
  'retroImport.replacementCharacters': {
    one: 'אות אחת כבר אבדה כשהקובץ נשמר (שורה {line}). כדאי לשמור שוב כ־UTF-8 אם אפשר.',
    two: 'שתי אותיות כבר אבדו כשהקובץ נשמר (הראשונה בשורה {line}). כדאי לשמור שוב כ־UTF-8 אם אפשר.',
    other: '{count} אותיות כבר אבדו כשהקובץ נשמר (הראשונה בשורה {line}). כדאי לשמור שוב כ־UTF-8 אם אפשר.',
  },
  'retroImport.nulCharacters': {
    one: 'תו אפס אחד הוסר. הקובץ נשמר בדרך לא רגילה; כדאי לבדוק את הטקסטים.',
    two: 'שני תווי אפס הוסרו. הקובץ נשמר בדרך לא רגילה; כדאי לבדוק את הטקסטים.',
    other: '{count} תווי אפס הוסרו. הקובץ נשמר בדרך לא רגילה; כדאי לבדוק את הטקסטים.',
  },
  'retroImport.newerVersion':
    'גרסה חדשה יותר כתבה את הקובץ, ולכן אפשר לקרוא אבל לא לשנות. יש לעדכן את הדף כדי להמשיך לערוך.',
  'retroImport.openQuote': 'מירכאות בשורה {line} לא נסגרות. כדאי לבדוק את הכרטיס שמתחיל שם.',
  'retroImport.strayQuote': 'יש מירכאות מיותרות בשורה {line}. הן נשמרו כחלק מהטקסט.',
  'retroImport.extraCells': 'בשורה {line} יש יותר תאים מכותרות. לא נקלט: {text}',

  'retroImport.badRecord': 'משהו לא התאים ותוקן או הושמט: {text}',
  'retroImport.forbiddenKey': 'השם {key} אסור מטעמי בטיחות. מה שעמד שם הושמט.',
  'retroImport.duplicateId': 'המזהה {id} מופיע יותר מפעם אחת. כל כרטיס נשמר ויש לו מזהה משלו.',
  'retroImport.unknownColumn': 'בקובץ אין עמודה {column}. נוצרה אחת לכרטיסים שלה.',
  'retroImport.missingParent': 'הכרטיס {id}, שעליו מונחים אחרים, אינו בקובץ. האחרים נשארו יחד.',
  'retroImport.missingChild': 'הכרטיס המקובץ {id} אינו בקובץ.',
  'retroImport.unknownAuthor': 'הקובץ לא מציין מי זה {id}. לכרטיסים האלה אין שם כותב.',
  'retroImport.nestedGroup': 'הכרטיס {id} היה מונח על כרטיס שהיה מונח על אחר. עכשיו כולם בקבוצה אחת.',
  'retroImport.emptyCard': 'לכרטיס אחד אין טקסט. הוא נשמר.',
  'retroImport.longCard':
    'בכרטיס אחד יש {length} תווים, יותר ממה שאפשר להקליד כאן ({max}). הוא נשמר; כדאי לקצר אותו לפני עריכה.',
  'retroImport.continued': 'טקסט של {length} תווים ארוך מדי לכרטיס אחד. ההמשך נמצא בתגובות שלו.',
  'retroImport.shortened': 'שם או כותרת נחתכו אחרי {max} תווים. במלואו: {text}',
  'retroImport.hiddenColumn': 'העמודה {title} הוסתרה שם. כאן היא גלויה.',
  'retroImport.closedCard': 'הכרטיס הזה היה שם בארכיון. כאן הוא על הלוח: {text}',
  'retroImport.closedColumn': 'הרשימה {title} הייתה שם בארכיון. כאן היא על הלוח.',
  'retroImport.otherBoards': {
    one: 'בקובץ יש לוח אחד נוסף מלבד {title}.',
    two: 'בקובץ יש שני לוחות נוספים מלבד {title}.',
    other: 'בקובץ יש {count} לוחות נוספים מלבד {title}.',
  },

  'retroImport.badVotes': 'זה אינו מספר קולות: {count}. הוא הושמט.',
  'retroImport.lostVotes': {
    one: 'קול אחד שייך לכרטיס {id}, שאינו בקובץ.',
    two: 'שני קולות שייכים לכרטיס {id}, שאינו בקובץ.',
    other: '{count} קולות שייכים לכרטיס {id}, שאינו בקובץ.',
  },
  'retroImport.voteDifference': 'לפי הקובץ יש {total} קולות, אבל רשומים {sum}. כל הרשומים נקלטו.',
  'retroImport.roundWasOpen': 'סבב הצבעה עוד היה פתוח שם. כאן הוא סגור; אפשר לפתוח אותו שוב.',
  'retroImport.budgetExceeded': 'מישהו השתמש ב־{used} קולות מתוך {budget}. כולם נספרים; כאן אין לסבב הגבלה.',

  'retroImport.authorsLeftOut': 'הלוח אנונימי, ולכן השמות שבקובץ הושמטו.',
  'retroImport.becameCard': 'זה לא השתייך לשום כרטיס ונעשה כרטיס בעצמו: {text}',
  'retroImport.notCarried': {
    one: 'ל־{field} אין כאן מקום. הושמט פעם אחת, לדוגמה: {example}',
    two: 'ל־{field} אין כאן מקום. הושמט פעמיים, לדוגמה: {example}',
    other: 'ל־{field} אין כאן מקום. הושמט {count} פעמים, לדוגמה: {example}',
  },

  'retroExport.untitled': 'ללא כותרת',
  'retroExport.group': 'קבוצה',
  'retroExport.actions': 'פעולות',
  'retroExport.kudos': 'תודות',
  'retroExport.notes': 'הערות',
  'retroExport.votes': { one: 'קול אחד', two: 'שני קולות', other: '{count} קולות' },
  'retroExport.cards': { one: 'כרטיס אחד', two: 'שני כרטיסים', other: '{count} כרטיסים' },
  'retroExport.rank': 'מקום {rank}',
  'retroExport.tied': 'מקום {rank}, משותף',
  'retroExport.due': 'עד {day}',
  'retroExport.dropped': 'ירדה מהפרק',
} satisfies MirrorOf<typeof english>;
