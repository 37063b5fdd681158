import { foldText } from '../../shared/fold-text';

/*
 * Words that say nothing about what a card is about, folded as `foldText` does: the small words of the language, and the
 * words that every retro is full of. Data of the rule, never shown.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so if then than that this these those there here it its is are was were be been being am do
    does did done doing have has had having will would can could should may might must shall not no yes to of in on at by for
    from with without into onto over under about after before again all any some each every both few more most much many
    other another such only own same too very just also still even ever never always often sometimes when where while
    which who whom whose what why how i me my we us our you your he him his she her they them their as up down out off
    get got gets make made makes let lets need needs want wants go goes going went take took one two three us because
    really good bad better best well nice great thing things lot lots week weeks day days sprint team people first last
    new next time times way use used using between during until since through minute minutes hour hours noon
    morning evening today tomorrow yesterday month months please`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn doch wenn dann als dass ob weil ist sind war
    waren sein gewesen bin bist hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte muss
    müssen darf will wollen nicht kein keine keinen ja nein zu von im in am an auf bei mit ohne für aus nach vor über unter um
    durch bis seit zwischen während alle alles viel viele mehr sehr nur auch noch schon immer oft nie wieder man ich mich mir
    wir uns unser unsere du dich dir ihr euch er sie es ihn ihm ihnen sich dies diese dieser dieses jeder jede jedes was wer
    wie wo wann warum hier da so zum zur vom beim gut schlecht besser toll woche wochen tag tage sprint team leute erste
    letzte neue zwei drei eins macht machen gemacht gibt geht ging etwas zeit minute
    minuten stunde stunden mittag morgen abend heute gestern monat bitte`,
  ar: `في من إلى على عن مع بين بعد قبل منذ حتى خلال تحت فوق عند لدى هذا هذه ذلك تلك هؤلاء الذي التي الذين هو هي هم نحن أنا أنت
    كان كانت كانوا يكون تكون ليس ليست لا لم لن ما ماذا متى أين كيف لماذا كل بعض أي أكثر أقل جدا فقط أيضا قد لقد ثم أو أم و ف
    إن أن إذا لو لكن لأن حين عندما غير كما مثل هناك هنا يوم أيام أسبوع فريق الفريق وقت شيء أشياء جيد كثير كثيرا مرة
    يومين اليوم الأول دقيقة ساعة صباح مساء غدا أمس شهر`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** Of the language's own words; of a language we have none for, none. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const words = new Set(foldText(WORDS[language] ?? '').split(' '));
  sets.set(language, words);
  return words;
}
