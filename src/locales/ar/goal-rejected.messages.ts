import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'هذا موجود من قبل. ابحث عنه قبل أن تضيفه مرة أخرى.',
  'rejected.notFound': 'لم يعد هذا موجودًا. ربما أزاله شخص آخر.',
  'rejected.endsBeforeStart': 'لا يمكن أن تنتهي الفترة قبل يوم بدايتها. غيّر أحد اليومين.',
  'rejected.periodClosed': 'هذه الفترة مغلقة. أعد فتحها لتغيير شيء فيها.',
  'rejected.cycle': 'لا يمكن لهدف أن يخدم نفسه، ولا عبر أهداف أخرى. اختر هدفًا أعلى آخر.',
  'rejected.tooDeep': 'هذا الهدف يقع تحت عدد كبير من الأهداف. اختر هدفًا أعلى منه.',
  'rejected.wrongDirection':
    'القيمة المستهدفة تقع في الجهة الأخرى من قيمة البداية. بدّل بينهما أو اختر طريقة قياس أخرى.',
  'rejected.hasCheckIns': 'توجد قيم مسجّلة لهذا. انقله إلى الأرشيف لتبقى محفوظة.',
  'rejected.beforePeriod': 'هذا اليوم يسبق بداية الفترة. اختر يومًا بعدها.',
  'rejected.nobody': 'هويتك غير معروفة، ولا يمكن القيام بهذا باسمك. سجّل الدخول أولًا.',
  'rejected.ownCheckIn': 'أنت من كتب هذه المتابعة. اطلب من شخص آخر في الفريق أن يطّلع عليها.',
  'rejected.reasonMissing': 'اذكر السبب في كلمات قليلة، ليتمكن الآخرون من الرد.',
  'rejected.notYours': 'لا يمكن أن يقول هذا إلا الشخص المعني.',
  'rejected.nothingSaid': 'لا يوجد نص بعد. اكتب بضع كلمات أولًا.',
} satisfies MirrorOf<typeof english>;
