import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'זה כבר קיים. כדאי לחפש לפני שמוסיפים שוב.',
  'rejected.notFound': 'זה כבר לא שם. ייתכן שמישהו הסיר אותו.',
  'rejected.endsBeforeStart': 'התקופה צריכה להסתיים ביום שבו היא מתחילה או אחריו. יש לשנות אחד משני הימים.',
  'rejected.periodClosed': 'התקופה הזאת סגורה. יש לפתוח אותה שוב כדי לשנות בה משהו.',
  'rejected.cycle': 'מטרה לא יכולה לשרת את עצמה, גם לא דרך מטרות אחרות. יש לבחור מטרת־על אחרת.',
  'rejected.tooDeep': 'המטרה הזאת כבר נמצאת תחת יותר מדי אחרות. יש לבחור מטרת־על גבוהה יותר.',
  'rejected.wrongDirection': 'היעד נמצא בצד השני של נקודת ההתחלה. יש להחליף ביניהם, או לבחור דרך מדידה אחרת.',
  'rejected.hasCheckIns': 'כבר יש כאן ערכים. עדיף להעביר לארכיון, כדי שיישמרו.',
  'rejected.beforePeriod': 'היום הזה קודם לתחילת התקופה. יש לבחור יום מאוחר יותר.',
  'rejected.nobody': 'לא ידוע מי פועל כאן, ולכן אי אפשר לעשות זאת בשמך. יש להתחבר קודם.',
  'rejected.ownCheckIn': 'את העדכון הזה כתבת בעצמך. כדאי לבקש ממישהו אחר בצוות להסתכל.',
  'rejected.reasonMissing': 'כדאי לומר בכמה מילים למה, כדי שאחרים יוכלו לענות.',
  'rejected.notYours': 'רק האדם שבו מדובר יכול לומר זאת.',
  'rejected.nothingSaid': 'עדיין אין כאן דבר. יש לכתוב קודם כמה מילים.',
} satisfies MirrorOf<typeof english>;
