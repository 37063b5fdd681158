import { retroColumnTexts } from '../retro-column-texts';
import type { RetroTexts } from '../retro-texts.types';
import { retroColumnMessages } from './retro-columns.messages';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Anfangen, aufhören, weitermachen',
      text: 'Drei einfache Fragen zu unserer Arbeit. Gut, wenn die Zeit knapp ist.',
    },
    'mad-sad-glad': {
      title: 'Wütend, traurig, froh',
      text: 'Beginnt damit, wie sich die letzten Wochen angefühlt haben. Gut, wenn etwas in der Luft liegt.',
    },
    'four-ls': {
      title: 'Vier Blicke zurück',
      text: 'Gefallen, gelernt, gefehlt, gewünscht. Gut nach etwas Neuem.',
    },
    sailboat: {
      title: 'Segelboot',
      text: 'Wind, Anker, Felsen und eine Insel. Gut für den Blick nach vorn.',
    },
    'five-principles': {
      title: 'Fünf Prinzipien',
      text: 'Eine Spalte für jedes, von Vertrauen bis Ergebnisse. Gut nach einer Einschätzung.',
    },
    custom: {
      title: 'Eure eigene',
      text: 'Drei Spalten für den Anfang. Benennt sie um, ergänzt und entfernt, wie ihr wollt.',
    },
  },
  columns: {
    ...retroColumnTexts(retroColumnMessages),
    lost: { title: 'Ohne Spalte', prompt: 'Karten, deren Spalte entfernt wurde.' },
  },
  directive: {
    title: 'Wie wir zurückblicken',
    text: 'Was heute auch zur Sprache kommt: Wir gehen davon aus, dass alle ihr Bestes gegeben haben, mit dem, was sie wussten, mit der Zeit und der Hilfe, die sie hatten. Wir suchen, was wir ändern können, und niemanden, der schuld ist.',
  },
  checkIns: {
    weather: 'Wären die letzten Wochen Wetter, welches wäre es?',
    word: 'Welches eine Wort sagt, wie du heute ankommst?',
    thanks: 'Wer hat dir zuletzt geholfen, und wie?',
    surprise: 'Was hast du gelernt, womit du nicht gerechnet hast?',
    energy: 'Wie voll ist dein Akku, von eins bis zehn?',
    proud: 'Worauf bist du im Stillen stolz?',
    harder: 'Was war schwerer, als es aussah?',
    help: 'Wo hättest du Hilfe gebrauchen können?',
    laugh: 'Worüber hast du gelacht?',
    song: 'Welches Lied passt zu den letzten Wochen?',
    change: 'Welche Kleinigkeit würdest du bis morgen ändern?',
    open: 'Was würde dir helfen, heute offen zu sprechen?',
  },
} satisfies RetroTexts;
