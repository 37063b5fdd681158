import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'هرم الفريق',

  'view.label': 'ما تعرضه الصورة',
  'view.scores': 'الدرجات',
  'view.change': 'التغيّر',
  'view.gap': 'القائد والفريق',
  'view.missing': 'ما ينقص',
  'view.plain': 'المبادئ',

  'level.position': 'المستوى {level} من {levels}، يقوم على {below}',
  'level.positionBase': 'المستوى {level} من {levels}، الأساس',
  'level.score': '{score} من {max}',
  'level.noScore': 'لا درجة بعد',
  'level.band': '{score} من {max}، {band}',
  'level.selected': 'تم اختيار {level}',
  'level.cleared': 'أُلغي الاختيار',

  'trend.up': 'ارتفع {amount}',
  'trend.down': 'انخفض {amount}',
  'trend.same': 'كما هو',
  'trend.since': 'منذ {round}',
  'trend.fromTo': 'من {before} إلى {now}',
  'trend.none': 'لا جولة سابقة',

  'gap.lead': 'القائد',
  'gap.team': 'الفريق',
  'gap.leadHigher': 'يراه القائد أعلى بمقدار {amount}',
  'gap.leadLower': 'يراه القائد أدنى بمقدار {amount}',
  'gap.same': 'القائد والفريق متفقان',

  'restsOn.short': 'يقوم على مستوى أضعف',
  'restsOn.row': 'أضعف من المستوى الذي يحمله',
  'restsOn.title': 'المستوى «{level}» يقوم على هذا.',
  'restsOn.text': 'درجة المستوى الأعلى {score}. وما يقوم على أساس رقيق قلّما يدوم.',
  'restsOn.above': '{level}: أضعف مما يحمله. ابدأوا بتقويته.',

  'detail.label': 'عن المستوى المختار',
  'detail.empty': 'اختر مستوى لتقرأ ما يعنيه وما يساعد فيه.',
  'detail.restsOn': 'لماذا يقوم على {below}',
  'detail.ground': 'لماذا هو الأساس',
  'detail.health': 'علامات الصحة',
  'detail.warnings': 'علامات التحذير',
  'detail.leader': 'ما يفعله القائد',
  'detail.practices': 'يستحق التجربة',
  'detail.failed': 'تعذّر تحميل النص الخاص بهذا المستوى.',

  'missing.title': 'ما ينمو حين يغيب مستوى',
  'missing.level': 'حين يغيب المستوى «{level}»: {missing}',

  'facts.strongest': 'أمتن أساس',
  'facts.biggestMove': 'أكبر تغيّر',
  'facts.talkNext': 'موضوع الحديث التالي',
  'facts.talkNextNone': 'لا يبرز أي مستوى. اسألوا عمّا تريدون الحفاظ عليه.',

  'legend.score': 'مملوء حتى الدرجة، من {min} إلى {max}',
  'legend.change': 'التغيّر منذ {round}',
  'legend.before': 'الخط المتقطع: سابقًا. الحافة المتصلة: الآن.',
  'legend.gap': 'الخط المنقّط: القائد. الحافة المتصلة: الفريق.',
  'legend.restsOn': 'أضعف من المستوى الذي يحمله',
  'legend.patterns': 'النقوش',

  'table.caption': 'الهرم في جدول، من المستوى الأعلى',
  'table.level': 'المستوى',
  'table.score': 'الدرجة',
  'table.band': 'الحال',
  'table.change': 'التغيّر',
  'table.lead': 'القائد',
  'table.note': 'ملاحظة',

  'menu.label': 'المزيد عن الصورة',
  'menu.svg': 'تنزيل بصيغة SVG',
  'menu.png': 'تنزيل بصيغة PNG',
  'menu.print': 'طباعة',
  'menu.failed': 'تعذّر إعداد الصورة. جرّب SVG، أو اطبع الصفحة.',
  'menu.fileName': 'هرم-الفريق',

  'keys.title': 'مفاتيح الهرم',
  'keys.move': 'مفاتيح الأسهم: التنقل بين المستويات',
  'keys.ends': 'Home وEnd: القاعدة والقمة',
  'keys.select': 'Enter أو المسافة: اختيار مستوى',
  'keys.clear': 'Escape: إلغاء الاختيار',

  'empty.title': 'لا جولة بعد',
  'empty.text': 'يمتلئ الهرم بعد الإجابة عن التقييم.',
  'invalid.title': 'لا يمكن رسم هذا الهرم بعد',
} satisfies MirrorOf<typeof english>;
