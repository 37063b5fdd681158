import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': {
    one: 'דבר אחד דורש תיקון',
    two: 'שני דברים דורשים תיקון',
    other: '{count} דברים דורשים תיקון',
  },

  'rejected.unknownCommand': 'הגרסה הזאת לא מכירה את הפעולה. יש לטעון מחדש את הדף ולנסות שוב.',
  'rejected.notAllowed': 'אין לך הרשאה לעשות זאת כאן. כדאי לפנות למי שהגדיר את זה.',
  'rejected.readOnly': 'אפשר לקרוא את זה אבל לא לשנות.',
  'rejected.invalidValue': 'הערך הזה לא מתאים כאן. יש לבחור אחר.',
  'rejected.outOfRange': 'התשובה הזאת אינה בסולם. יש לבחור אחרת.',
  'rejected.tooLong': 'הטקסט הזה ארוך מדי. עד {max} תווים.',
  'rejected.notStarted': 'עדיין אין מה לשלוח. יש לענות קודם על משהו.',
  'rejected.allAnswered': 'כל המוזמנים ענו. אין למי לשלוח תזכורת.',
  'rejected.remindedToday': 'תזכורת יצאה היום. יש לחכות למחר.',
  'rejected.gone': 'זה כבר לא שם. ייתכן שמישהו הסיר אותו.',
  'rejected.emptyText': 'עדיין אין כאן דבר. יש לכתוב קודם משהו.',
  'rejected.tooMany': 'זה יותר ממה שנכנס. הגבול הוא {max}.',
  'rejected.lastColumn': 'לוח צריך עמודה. יש להוסיף קודם אחת אחרת.',
  'rejected.lastFacilitator': 'מישהו חייב להנחות. יש למנות קודם אדם אחר להנחיה.',
  'rejected.locked': 'הכרטיסים מקובעים במקומם. כדאי לבקש ממי שמנחה לשחרר אותם.',
  'rejected.roundClosed': 'ההצבעה הסתיימה. מי שמנחה יכול לפתוח אותה שוב.',
  'rejected.roundOpen': 'יש הצבעה פעילה. יש לסגור אותה קודם.',
  'rejected.noVotesLeft': 'לא נותרו לך קולות. אפשר לקחת אחד בחזרה כדי להשתמש בו כאן.',
  'rejected.cardLimit': 'כבר ניתנו לזה כל הקולות שאדם אחד יכול לתת.',
  'rejected.stillHidden': 'הכרטיסים עדיין מוסתרים. יש לחשוף אותם קודם.',
  'rejected.other': 'זה לא הצליח, ודבר לא השתנה.',

  'save.saving': 'נשמר כעת',
  'save.saved': 'נשמר',
  'save.savedOnDevice': 'נשמר במכשיר הזה',
  'save.offline': 'אין חיבור. השינויים נשארים במכשיר הזה עד שהחיבור יחזור.',
  'save.offlineKept': {
    one: 'אין חיבור. שינוי אחד נשמר במכשיר הזה, ויישלח כשהחיבור יחזור.',
    two: 'אין חיבור. שני שינויים נשמרים במכשיר הזה, ויישלחו כשהחיבור יחזור.',
    other: 'אין חיבור. {count} שינויים נשמרים במכשיר הזה, ויישלחו כשהחיבור יחזור.',
  },
  'save.offlineHere': {
    one: 'אין חיבור. שינוי אחד נשמר רק כל עוד הדף פתוח. כדאי להישאר כאן, או לייצא עותק עכשיו.',
    two: 'אין חיבור. שני שינויים נשמרים רק כל עוד הדף פתוח. כדאי להישאר כאן, או לייצא עותק עכשיו.',
    other: 'אין חיבור. {count} שינויים נשמרים רק כל עוד הדף פתוח. כדאי להישאר כאן, או לייצא עותק עכשיו.',
  },
  'save.conflicts': {
    one: 'מישהו אחר שינה את אותו דבר. הגרסה שלו נשמרה במקום אחד.',
    two: 'מישהו אחר שינה את אותם דברים. הגרסה שלו נשמרה בשני מקומות.',
    other: 'מישהו אחר שינה את אותם דברים. הגרסה שלו נשמרה ב־{count} מקומות.',
  },
  'save.notSaved.quota': 'לא נשמר: האחסון של הדפדפן מלא. אפשר לפנות מקום ולנסות שוב, או לייצא עותק עכשיו.',
  'save.notSaved.denied': 'לא נשמר: הדפדפן לא מאפשר לדף לשמור דבר. כדאי לייצא עותק לפני שיוצאים.',
  'save.notSaved.blocked': 'לא נשמר: לשונית אחרת מחזיקה באחסון. יש לסגור אותה ולנסות שוב.',
  'save.notSaved.unknown': 'לא נשמר: משהו השתבש. אפשר לנסות שוב, או לייצא עותק עכשיו.',

  'storage.unreadable': 'טיוטה קודמת לא הייתה קריאה. היא נשמרת בצד, ואפשר להתחיל מחדש.',
  'storage.unreadableExport': 'לייצא את הטיוטה הישנה',
  'storage.newerVersion': 'זה נשמר בגרסה חדשה יותר. אפשר לקרוא כאן, ודבר לא יידרס.',

  'action.retry': 'לנסות שוב',
  'action.exportCopy': 'לייצא עותק',
  'action.undo': 'ביטול פעולה',
  'action.redo': 'ביצוע חוזר',
  'action.close': 'סגירה',
  'action.cancel': 'ביטול',
  'action.back': 'חזרה',
  'action.edit': 'עריכה',
  'action.dismiss': 'להתעלם',
  'action.showAsTable': 'להציג כטבלה',
  'action.showAsPicture': 'להציג כתמונה',

  'band.solid': 'יציב',
  'band.uneven': 'לא אחיד',
  'band.fragile': 'שברירי',
  'band.none': 'עדיין אין ציון',

  'state.optional': 'רשות',
  'state.required': 'חובה',

  'locale.unknown': 'עדיין אין לנו ״{locale}״, ולכן זה מוצג באנגלית.',

  'error.title': 'החלק הזה הפסיק לפעול',
  'error.text': 'הנתונים שלך עדיין כאן. אפשר לנסות שוב, או לייצא קודם עותק.',
} satisfies MirrorOf<typeof english>;
