import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'המסמך',
  'problem.notAnObject': '{path} צריך להיות אובייקט עם שדות בעלי שם. יש לבדוק שהקובץ כולו הועתק.',
  'problem.wrongType': '{path} מכיל סוג ערך שגוי. יש לבדוק למה השדה הזה מצפה ולשנות אותו.',
  'problem.missingField': '{path} חסר. יש להוסיף אותו ולנסות שוב.',
  'problem.unknownField': '{path} אינו שדה שאנחנו מכירים. הוא נשמר ולא נמצא בשימוש. יש לבדוק את הכתיב.',
  'problem.forbiddenKey': 'ל־{path} יש שם שאסור מטעמי בטיחות. יש לשנות את השם.',
  'problem.wrongSchema': '{path} מציין סוג מסמך אחר. יש לבחור את הקובץ ששייך לכאן.',
  'problem.wrongVersion': '{path} אינו מספר גרסה שאפשר לקרוא. יש להשתמש במספר שלם החל מ־1.',
  'problem.newerVersion':
    'זה נשמר בגרסה חדשה יותר, ולכן אפשר לקרוא אבל לא לשנות. יש לעדכן את הדף כדי להמשיך לערוך.',
  'problem.idMismatch': 'ל־{path} יש מזהה ששונה מהמפתח שתחתיו הוא שמור. יש להשוות ביניהם.',
  'problem.emptyText': '{path} ריק. יש לכתוב שם משהו.',
  'problem.tooLong': '{path} ארוך מדי. יש לקצר אותו.',
  'problem.tooMany': 'ב־{path} יש יותר מדי פריטים. יש להסיר כמה, או לחלק אותם לכמה קבצים.',
  'problem.notFinite': '{path} אינו מספר רגיל. יש להזין מספר כמו 3 או 4.5.',
  'problem.outOfRange': '{path} נמצא מחוץ לערכים המותרים. יש לבחור ערך בתוכם.',
  'problem.notAllowed': '{path} אינו אחד מהערכים המותרים. יש לבחור אחד מהם.',
  'problem.duplicateId': '{path} משתמש במזהה שכבר תפוס. יש לתת לכל פריט מזהה משלו.',
  'problem.unknownReference': '{path} מצביע על משהו שלא קיים. יש לתקן את המזהה או להסיר אותו.',
  'problem.badId': '{path} אינו מזהה שמיש. יש להשתמש באותיות, בספרות, במקפים ובקווים תחתונים.',
  'problem.notJson': '{path} מכיל משהו שאי אפשר לשמור כ־JSON. יש להשתמש בטקסט, במספרים, ברשימות ובאובייקטים.',
  'problem.scaleTooSmall': 'ב־{path} יש פחות משתי נקודות. הנקודה הגבוהה צריכה להיות מעל הנמוכה.',
  'problem.tooFewLevels': 'ב־{path} יש מעט מדי רמות לפירמידה. יש להשתמש בשלוש לפחות.',
  'problem.tooManyLevels': 'ב־{path} יש יותר מדי רמות לפירמידה. יש להשתמש בשבע לכל היותר.',
  'problem.noItems': 'ב־{path} אין היגדים לענות עליהם. יש להוסיף לפחות אחד.',
  'problem.migrationFailed':
    '{path} מגיע מגרסה ישנה ולא ניתן היה לעדכן אותו. כדאי לייצא אותו ולבקש עזרה; דבר לא השתנה.',
  'problem.unreadable': 'אי אפשר לקרוא את {path}. ייתכן שהוא פגום או קטוע. אפשר לנסות עותק אחר.',
} satisfies MirrorOf<typeof english>;
