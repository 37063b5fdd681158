import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'المستند',
  'problem.notAnObject': 'ينبغي أن يكون {path} كائنًا له حقول مسمّاة. تأكّد من نسخ الملف كاملًا.',
  'problem.wrongType': 'في {path} قيمة من نوع غير صحيح. راجع ما يتوقعه هذا الحقل ثم غيّرها.',
  'problem.missingField': '{path} مفقود. أضفه ثم أعد المحاولة.',
  'problem.unknownField': '{path} حقل لا نعرفه. سيبقى محفوظًا دون استعمال. راجع كتابة اسمه.',
  'problem.forbiddenKey': 'اسم {path} غير مسموح به حفاظًا على الأمان. غيّر الاسم.',
  'problem.wrongSchema': 'يشير {path} إلى نوع آخر من المستندات. اختر الملف المناسب لهذا المكان.',
  'problem.wrongVersion': '{path} ليس رقم إصدار يمكننا قراءته. استعمل عددًا صحيحًا يبدأ من ١.',
  'problem.newerVersion': 'حُفظ هذا بإصدار أحدث، فيمكن قراءته دون تغييره. حدّث هذه الصفحة لمتابعة التحرير.',
  'problem.idMismatch': 'معرّف {path} يختلف عن المفتاح المحفوظ تحته. اجعلهما متطابقين.',
  'problem.emptyText': '{path} فارغ. اكتب فيه شيئًا.',
  'problem.tooLong': '{path} أطول مما ينبغي. اختصره.',
  'problem.tooMany': 'في {path} عناصر أكثر مما ينبغي. احذف بعضها أو وزّعها على عدة ملفات.',
  'problem.notFinite': '{path} ليس عددًا عاديًا. أدخل عددًا مثل ٣ أو ٤٫٥.',
  'problem.outOfRange': '{path} خارج القيم المسموح بها. اختر قيمة من بينها.',
  'problem.notAllowed': '{path} ليس من القيم المسموح بها. اختر واحدة منها.',
  'problem.duplicateId': 'يستعمل {path} معرّفًا مأخوذًا. امنح كل عنصر معرّفًا خاصًا به.',
  'problem.unknownReference': 'يشير {path} إلى شيء غير موجود. صحّح المعرّف أو احذفه.',
  'problem.badId': '{path} ليس معرّفًا صالحًا. استعمل حروفًا لاتينية وأرقامًا وشرطات عادية أو سفلية.',
  'problem.notJson': 'في {path} ما لا يمكن حفظه بصيغة JSON. استعمل النصوص والأعداد والقوائم والكائنات.',
  'problem.scaleTooSmall': 'في {path} أقل من نقطتين. اجعل أعلى نقطة فوق أدنى نقطة.',
  'problem.tooFewLevels': 'مستويات {path} أقل مما يكفي لرسم هرم. استعمل ثلاثة على الأقل.',
  'problem.tooManyLevels': 'مستويات {path} أكثر مما يتسع له الهرم. استعمل سبعة على الأكثر.',
  'problem.noItems': 'لا توجد في {path} عبارات للإجابة عنها. أضف عبارة واحدة على الأقل.',
  'problem.migrationFailed':
    'يعود {path} إلى إصدار أقدم وتعذّر تحديثه. صدّره واطلب المساعدة؛ لم يتغيّر فيه شيء.',
  'problem.unreadable': 'تعذّرت قراءة {path}. ربما كان تالفًا أو مبتورًا. جرّب نسخة أخرى.',
} satisfies MirrorOf<typeof english>;
