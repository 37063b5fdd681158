import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'פירמידת הצוות',

  'view.label': 'מה התמונה מראה',
  'view.scores': 'ציונים',
  'view.change': 'שינוי',
  'view.gap': 'הובלה וצוות',
  'view.missing': 'מה חסר',
  'view.plain': 'עקרונות',

  'level.position': 'רמה {level} מתוך {levels}, נשענת על: {below}',
  'level.positionBase': 'רמה {level} מתוך {levels}, הבסיס',
  'level.score': '{score} מתוך {max}',
  'level.noScore': 'עדיין אין ציון',
  'level.band': '{score} מתוך {max}, {band}',
  'level.selected': 'הבחירה: {level}',
  'level.cleared': 'הבחירה בוטלה',

  'trend.up': 'עלייה של {amount}',
  'trend.down': 'ירידה של {amount}',
  'trend.same': 'ללא שינוי',
  'trend.since': 'מאז {round}',
  'trend.fromTo': 'מ־{before} ל־{now}',
  'trend.none': 'אין סבב קודם',

  'gap.lead': 'הובלה',
  'gap.team': 'צוות',
  'gap.leadHigher': 'הובלה: גבוה ב־{amount}',
  'gap.leadLower': 'הובלה: נמוך ב־{amount}',
  'gap.same': 'ההובלה והצוות רואים אותו דבר',

  'restsOn.short': 'נשענת על רמה חלשה יותר',
  'restsOn.row': 'חלשה מהרמה שהיא נושאת',
  'restsOn.title': 'זה הבסיס של {level}.',
  'restsOn.text': 'הרמה שמעל קיבלה {score}. מה שעומד על קרקע דקה יותר מחזיק לעיתים רחוקות.',
  'restsOn.above': '{level}: קרקע חלשה ממה שהיא נושאת. כדאי לחזק אותה קודם.',

  'detail.label': 'על הרמה שנבחרה',
  'detail.empty': 'אפשר לבחור רמה כדי לקרוא מה משמעותה ומה עוזר.',
  'detail.restsOn': 'למה היא נשענת על: {below}',
  'detail.ground': 'למה היא הבסיס',
  'detail.health': 'סימנים לבריאות',
  'detail.warnings': 'סימני אזהרה',
  'detail.leader': 'מה עושה מי שמוביל',
  'detail.practices': 'שווה לנסות',
  'detail.failed': 'לא ניתן היה לטעון את הטקסט על הרמה הזאת.',

  'missing.title': 'מה צומח במקום שבו חסרה רמה',
  'missing.level': 'בלי {level}: {missing}',

  'facts.strongest': 'הקרקע היציבה ביותר',
  'facts.biggestMove': 'השינוי הגדול ביותר',
  'facts.talkNext': 'על מה כדאי לדבר',
  'facts.talkNextNone': 'אף רמה לא בולטת. כדאי לשאול מה אנשים רוצים לשמר.',

  'legend.score': 'מלא עד הציון, {min} עד {max}',
  'legend.change': 'שינוי מאז {round}',
  'legend.before': 'קו מקווקו: קודם. קצה רציף: עכשיו.',
  'legend.gap': 'קו מנוקד: הובלה. קצה רציף: צוות.',
  'legend.restsOn': 'חלשה מהרמה שהיא נושאת',
  'legend.patterns': 'דוגמאות מילוי',

  'table.caption': 'הפירמידה כטבלה, הרמה העליונה ראשונה',
  'table.level': 'רמה',
  'table.score': 'ציון',
  'table.band': 'מצב',
  'table.change': 'שינוי',
  'table.lead': 'הובלה',
  'table.note': 'הערה',

  'menu.label': 'עוד על התמונה',
  'menu.svg': 'להוריד כ־SVG',
  'menu.png': 'להוריד כ־PNG',
  'menu.print': 'הדפסה',
  'menu.failed': 'לא ניתן היה ליצור את התמונה. אפשר לנסות SVG או להדפיס את הדף.',
  'menu.fileName': 'פירמידת-הצוות',

  'keys.title': 'מקשים לפירמידה',
  'keys.move': 'מקשי החצים: מעבר בין הרמות',
  'keys.ends': 'Home ו־End: הבסיס והראש',
  'keys.select': 'Enter או רווח: בחירת רמה',
  'keys.clear': 'Escape: ביטול הבחירה',

  'empty.title': 'עדיין אין סבב',
  'empty.text': 'הפירמידה מתמלאת לאחר שעונים על ההערכה.',
  'invalid.title': 'עדיין אי אפשר לצייר את הפירמידה הזאת',
} satisfies MirrorOf<typeof english>;
