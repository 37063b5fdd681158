import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'להתחיל, להפסיק, להמשיך',
      text: 'שלוש שאלות פשוטות על הדרך שבה אנחנו עובדים. טוב כשהזמן קצר.',
    },
    'mad-sad-glad': {
      title: 'כעס, עצב, שמחה',
      text: 'מתחיל בתחושות מהשבועות האחרונים. טוב כשמשהו תלוי באוויר.',
    },
    'four-ls': {
      title: 'ארבעה מבטים',
      text: 'אהבנו, למדנו, חסר לנו, ייחלנו. טוב אחרי משהו חדש.',
    },
    sailboat: {
      title: 'מפרשית',
      text: 'רוח, עוגן, סלעים ואי. טוב למבט קדימה.',
    },
    'five-principles': {
      title: 'חמישה עקרונות',
      text: 'עמודה אחת לכל אחד, מאמון עד תוצאות. טוב אחרי הערכה.',
    },
    custom: {
      title: 'משלכם',
      text: 'שלוש עמודות להתחלה. אפשר לשנות שמות, להוסיף ולהסיר כרצונכם.',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: 'בלי עמודה', prompt: 'כרטיסים שהעמודה שלהם הוסרה.' },
  },
  directive: {
    title: 'איך אנחנו מביטים לאחור',
    text: 'מה שלא יעלה היום, אנחנו מניחים שכל אחד מאיתנו עשה כמיטב יכולתו עם מה שידע, עם הזמן שהיה לו והעזרה שקיבל. אנחנו מחפשים מה אפשר לשנות, לא את מי להאשים.',
  },
  checkIns: {
    weather: 'אם השבועות האחרונים היו מזג אוויר, איזה הם היו?',
    word: 'איזו מילה אחת אומרת איך הגעת היום?',
    thanks: 'מי עזר לך לאחרונה, ואיך?',
    surprise: 'מה למדת שלא ציפית לו?',
    energy: 'כמה מלאה הסוללה שלך, מאחת עד עשר?',
    proud: 'במה הגאווה השקטה שלך?',
    harder: 'מה היה קשה יותר ממה שנראה?',
    help: 'איפה עזרה הייתה מועילה לך?',
    laugh: 'מה הצחיק אותך?',
    song: 'איזה שיר מתאים לשבועות האחרונים?',
    change: 'איזה דבר קטן היה כדאי לשנות עד מחר?',
    open: 'מה יעזור לך לדבר היום בגלוי?',
  },
} satisfies RetroTexts;
