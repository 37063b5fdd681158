import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'الملف فارغ. اختر ملفًا آخر.',
  'retroImport.notJson':
    'السطر {line}، الموضع {column} ليس JSON صحيحًا. صدّر اللوحة من جديد أو صحّح هذا الموضع.',
  'retroImport.cutOff': 'ينتهي الملف قبل أوانه في السطر {line}، فقد اقتُطع. نزّله أو انسخه من جديد.',
  'retroImport.tooLong': 'في الملف {length} من الأحرف، ويمكن قراءة {max} على الأكثر. قسّمه إلى عدة ملفات.',
  'retroImport.tooMany':
    'في الملف أكثر مما تسعه لوحة واحدة ({max} من كل نوع على الأكثر). لم يُقرأ شيء. قسّمه إلى عدة ملفات.',
  'retroImport.wrongSchema':
    'هذا الملف من ملفاتنا، لكنه ليس لجلسة مراجعة. اختر الملف المناسب لهذا المكان ({expected}).',
  'retroImport.wrongVersion': 'لا يذكر الملف الإصدار الذي كتبه. صدّر اللوحة من جديد من حيث أتت.',
  'retroImport.noCards': 'لم نجد بطاقات في الملف. حدّد الجزء الذي يحتوي عليها، أو اختر ملفًا آخر.',
  'retroImport.notText':
    'هذا الملف ليس نصًا، ولا يمكن قراءة بطاقات منه. صدّر اللوحة بصيغة CSV أو JSON واختر ذلك الملف.',
  'retroImport.unreadable': 'تعذّرت قراءة الملف. ربما كان تالفًا. جرّب نسخة أخرى.',

  'retroImport.unknownFormat': '{format} صيغة لا نعرفها. قُرئ الملف بحسب ما يبدو عليه.',
  'retroImport.guessedLayout': 'لا نعرف هذا الترتيب، فخمّنا ما يعنيه كل عمود. تحقّق من ذلك قبل أن تتابع.',
  'retroImport.guessedEncoding':
    'لا يذكر الملف كيف كُتبت حروفه، فافترضنا {encoding}. إن رأيت حروفًا غريبة فاحفظه بترميز UTF-8.',
  'retroImport.replacementCharacters': {
    zero: 'لم يضع أي حرف عند حفظ الملف (السطر {line}).',
    one: 'ضاع حرف واحد عند حفظ الملف (السطر {line}). احفظه من جديد بترميز UTF-8 إن أمكن.',
    two: 'ضاع حرفان عند حفظ الملف (أولهما في السطر {line}). احفظه من جديد بترميز UTF-8 إن أمكن.',
    few: 'ضاعت {count} أحرف عند حفظ الملف (أولها في السطر {line}). احفظه من جديد بترميز UTF-8 إن أمكن.',
    many: 'ضاع {count} حرفًا عند حفظ الملف (أولها في السطر {line}). احفظه من جديد بترميز UTF-8 إن أمكن.',
    other: 'ضاع {count} حرف عند حفظ الملف (أولها في السطر {line}). احفظه من جديد بترميز UTF-8 إن أمكن.',
  },
  'retroImport.nulCharacters': {
    zero: 'لم يُحذف أي رمز صفري.',
    one: 'حُذف رمز صفري واحد. حُفظ الملف بطريقة غير مألوفة؛ راجع النصوص.',
    two: 'حُذف رمزان صفريان. حُفظ الملف بطريقة غير مألوفة؛ راجع النصوص.',
    few: 'حُذفت {count} رموز صفرية. حُفظ الملف بطريقة غير مألوفة؛ راجع النصوص.',
    many: 'حُذف {count} رمزًا صفريًا. حُفظ الملف بطريقة غير مألوفة؛ راجع النصوص.',
    other: 'حُذف {count} رمز صفري. حُفظ الملف بطريقة غير مألوفة؛ راجع النصوص.',
  },
  'retroImport.newerVersion':
    'كتب هذا الملف إصدارٌ أحدث، فيمكن قراءته لا تغييره. حدّث هذه الصفحة لتتابع التحرير.',
  'retroImport.openQuote': 'في السطر {line} علامة اقتباس لا تُغلق. راجع البطاقة التي تبدأ هناك.',
  'retroImport.strayQuote': 'في السطر {line} علامة اقتباس زائدة. بقيت جزءًا من النص.',
  'retroImport.extraCells': 'في السطر {line} خلايا أكثر من العناوين. لم يُنقل: {text}',

  'retroImport.badRecord': 'شيء لم يكن في موضعه فأُصلح أو تُرك: {text}',
  'retroImport.forbiddenKey': 'الاسم {key} غير مسموح به حفاظًا على الأمان. تُرك ما كان هناك.',
  'retroImport.duplicateId': 'المعرّف {id} مكرر. بقيت كل بطاقة ولها معرّف خاص بها.',
  'retroImport.unknownColumn': 'لا يوجد في الملف عمود {column}. أُنشئ عمود لبطاقاته.',
  'retroImport.missingParent': 'البطاقة {id} التي فوقها بطاقات أخرى ليست في الملف. بقيت الأخرى معًا.',
  'retroImport.missingChild': 'البطاقة المجمّعة {id} ليست في الملف.',
  'retroImport.unknownAuthor': 'لا يذكر الملف من هو {id}. هذه البطاقات بلا كاتب.',
  'retroImport.nestedGroup': 'كانت البطاقة {id} على بطاقة فوق أخرى. صارت كلها في مجموعة واحدة.',
  'retroImport.emptyCard': 'بطاقة بلا نص. بقيت كما هي.',
  'retroImport.longCard':
    'في بطاقة {length} من الأحرف، وهو أكثر مما يمكن كتابته هنا ({max}). بقيت كما هي؛ اختصرها قبل أن تغيّرها.',
  'retroImport.continued': 'نص من {length} من الأحرف أطول من أن تسعه بطاقة. بقيته في تعليقات عليها.',
  'retroImport.shortened': 'قُصّ اسم أو عنوان بعد {max} من الأحرف. كاملًا: {text}',
  'retroImport.hiddenColumn': 'كان العمود {title} مخفيًا هناك. وهو ظاهر هنا.',
  'retroImport.closedCard': 'كانت هذه البطاقة مؤرشفة هناك. وهي على اللوحة هنا: {text}',
  'retroImport.closedColumn': 'كانت القائمة {title} مؤرشفة هناك. وهي على اللوحة هنا.',
  'retroImport.otherBoards': {
    zero: 'ليس في الملف لوحة أخرى إلى جانب {title}.',
    one: 'في الملف لوحة أخرى إلى جانب {title}.',
    two: 'في الملف لوحتان أخريان إلى جانب {title}.',
    few: 'في الملف {count} لوحات أخرى إلى جانب {title}.',
    many: 'في الملف {count} لوحة أخرى إلى جانب {title}.',
    other: 'في الملف {count} لوحة أخرى إلى جانب {title}.',
  },

  'retroImport.badVotes': 'هذا ليس عدد أصوات: {count}. تُرك.',
  'retroImport.lostVotes': {
    zero: 'لا أصوات للبطاقة {id}.',
    one: 'صوت واحد يخص البطاقة {id} التي ليست في الملف.',
    two: 'صوتان يخصان البطاقة {id} التي ليست في الملف.',
    few: '{count} أصوات تخص البطاقة {id} التي ليست في الملف.',
    many: '{count} صوتًا تخص البطاقة {id} التي ليست في الملف.',
    other: '{count} صوت تخص البطاقة {id} التي ليست في الملف.',
  },
  'retroImport.voteDifference': 'عدد الأصوات في الملف {total}، والمذكور منها {sum}. نُقل كل ما ذُكر.',
  'retroImport.roundWasOpen': 'كانت جولة تصويت لا تزال مفتوحة هناك. وهي مغلقة هنا، ويمكنك فتحها من جديد.',
  'retroImport.budgetExceeded':
    'استعمل أحدهم {used} من الأصوات وله {budget}. كلها محسوبة، والجولة هنا بلا حد.',

  'retroImport.authorsLeftOut': 'اللوحة بلا أسماء، فتُركت الأسماء التي في الملف.',
  'retroImport.becameCard': 'لم تكن لهذا بطاقة يتبعها فصار بطاقة: {text}',
  'retroImport.notCarried': {
    zero: 'لا مكان هنا لـ {field}. مثال: {example}',
    one: 'لا مكان هنا لـ {field}. تُرك مرة واحدة، مثلًا: {example}',
    two: 'لا مكان هنا لـ {field}. تُرك مرتين، مثلًا: {example}',
    few: 'لا مكان هنا لـ {field}. تُرك {count} مرات، مثلًا: {example}',
    many: 'لا مكان هنا لـ {field}. تُرك {count} مرة، مثلًا: {example}',
    other: 'لا مكان هنا لـ {field}. تُرك {count} مرة، مثلًا: {example}',
  },

  'retroExport.untitled': 'بلا عنوان',
  'retroExport.group': 'مجموعة',
  'retroExport.actions': 'إجراءات',
  'retroExport.kudos': 'كلمات شكر',
  'retroExport.notes': 'ملاحظات',
  'retroExport.votes': {
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '{count} أصوات',
    many: '{count} صوتًا',
    other: '{count} صوت',
  },
  'retroExport.cards': {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '{count} بطاقات',
    many: '{count} بطاقة',
    other: '{count} بطاقة',
  },
  'retroExport.rank': 'المرتبة {rank}',
  'retroExport.tied': 'المرتبة {rank} مشتركة',
  'retroExport.due': 'حتى {day}',
  'retroExport.dropped': 'أُلغي',
} satisfies MirrorOf<typeof english>;
