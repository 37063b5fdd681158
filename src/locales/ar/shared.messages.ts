import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,

  'problem.title': {
    zero: 'لا شيء يحتاج إلى إصلاح',
    one: 'أمر واحد يحتاج إلى إصلاح',
    two: 'أمران يحتاجان إلى إصلاح',
    few: '{count} أمور تحتاج إلى إصلاح',
    many: '{count} أمرًا تحتاج إلى إصلاح',
    other: '{count} أمر تحتاج إلى إصلاح',
  },

  'rejected.unknownCommand': 'لا يعرف هذا الإصدار ذلك الإجراء. أعد تحميل الصفحة ثم حاول مجددًا.',
  'rejected.notAllowed': 'ليس مسموحًا لك بذلك هنا. اسأل من أعدّ هذه الصفحة.',
  'rejected.readOnly': 'يمكن قراءة هذا دون تغييره.',
  'rejected.invalidValue': 'هذه القيمة لا تصلح هنا. اختر قيمة أخرى.',
  'rejected.outOfRange': 'هذه الإجابة ليست على المقياس. اختر إجابة أخرى.',
  'rejected.tooLong': 'النص أطول مما ينبغي. الحد الأقصى لعدد الأحرف {max}.',
  'rejected.notStarted': 'لا شيء لإرساله بعد. أجب عن شيء أولًا.',
  'rejected.other': 'لم ينجح ذلك، ولم يتغيّر شيء.',

  'save.saving': 'جارٍ الحفظ',
  'save.saved': 'تم الحفظ',
  'save.savedOnDevice': 'تم الحفظ على هذا الجهاز',
  'save.offline': 'لا يوجد اتصال. تبقى التغييرات على هذا الجهاز حتى يعود الاتصال.',
  'save.notSaved.quota':
    'لم يتم الحفظ: مساحة التخزين في هذا المتصفح ممتلئة. أفسح مكانًا وأعد المحاولة، أو صدّر نسخة الآن.',
  'save.notSaved.denied': 'لم يتم الحفظ: لا يسمح هذا المتصفح للصفحة بتخزين أي شيء. صدّر نسخة قبل أن تغادر.',
  'save.notSaved.blocked': 'لم يتم الحفظ: التخزين مشغول في علامة تبويب أخرى. أغلقها وأعد المحاولة.',
  'save.notSaved.unknown': 'لم يتم الحفظ: حدث خطأ ما. أعد المحاولة، أو صدّر نسخة الآن.',

  'storage.unreadable': 'تعذّرت قراءة مسودة سابقة. إنها محفوظة جانبًا، ويمكنك البدء من جديد.',
  'storage.unreadableExport': 'تصدير المسودة القديمة',
  'storage.newerVersion': 'حُفظ هذا بإصدار أحدث. يمكنك قراءته هنا، ولن يُستبدل منه شيء.',

  'action.retry': 'إعادة المحاولة',
  'action.export': 'تصدير',
  'action.exportCopy': 'تصدير نسخة',
  'action.undo': 'تراجع',
  'action.redo': 'إعادة',
  'action.close': 'إغلاق',
  'action.cancel': 'إلغاء',
  'action.confirm': 'نعم، تابع',
  'action.back': 'السابق',
  'action.next': 'التالي',
  'action.done': 'تم',
  'action.edit': 'تعديل',
  'action.more': 'المزيد',
  'action.print': 'طباعة',
  'action.download': 'تنزيل',
  'action.dismiss': 'إخفاء',
  'action.startOver': 'البدء من جديد',
  'action.showAsTable': 'عرض كجدول',
  'action.showAsPicture': 'عرض كصورة',
  'action.showKeys': 'عرض المفاتيح',

  'toolbar.label': 'الأدوات',
  'toolbar.view': 'العرض',
  'toolbar.options': 'الخيارات',

  'announce.undone': 'تم التراجع',
  'announce.redone': 'تمت الإعادة',
  'announce.undoneInPart': {
    zero: 'تم التراجع عن كل القيم',
    one: 'تم التراجع، إلا عن قيمة واحدة غيّرها شخص آخر بعد ذلك',
    two: 'تم التراجع، إلا عن قيمتين غيّرهما شخص آخر بعد ذلك',
    few: 'تم التراجع، إلا عن {count} قيم غيّرها شخص آخر بعد ذلك',
    many: 'تم التراجع، إلا عن {count} قيمة غيّرها شخص آخر بعد ذلك',
    other: 'تم التراجع، إلا عن {count} قيمة غيّرها شخص آخر بعد ذلك',
  },
  'announce.nothingToUndo': 'لا شيء للتراجع عنه',
  'announce.nothingToRedo': 'لا شيء لإعادته',

  'band.solid': 'متين',
  'band.uneven': 'متفاوت',
  'band.fragile': 'هش',
  'band.none': 'لا درجة بعد',

  'state.loading': 'جارٍ التحميل',
  'state.readOnly': 'للقراءة فقط',
  'state.optional': 'اختياري',
  'state.required': 'مطلوب',
  'state.outOf': '{value} من {total}',

  'locale.unknown': 'لا تتوفر لدينا اللغة «{locale}» بعد، لذلك يظهر هذا بالإنجليزية.',

  'error.title': 'توقّف هذا الجزء عن العمل',
  'error.text': 'بياناتك ما زالت هنا. أعد المحاولة، أو صدّر نسخة أولًا.',
} satisfies MirrorOf<typeof english>;
