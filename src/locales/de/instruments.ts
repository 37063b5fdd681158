import type { InstrumentTexts, InstrumentTextSet } from '../types';

const scale = { '1': 'Fast nie', '2': 'Selten', '3': 'Manchmal', '4': 'Oft', '5': 'Fast immer' };

/** Reversed, a high answer is a bad sign: trust3, conflict2, accountability3, results3. */
export const team15Texts = {
  title: 'Vertrauen im Team',
  description:
    'Fünfzehn Aussagen darüber, wie wir zusammenarbeiten, drei zu jedem Prinzip. Etwa vier Minuten.',
  intro:
    'Denk an den letzten Monat. Es gibt keine richtigen Antworten, und der erste Gedanke ist meist der beste.',
  scale,
  pages: {
    trust: {
      title: 'Wie offen sind wir miteinander?',
      intro: 'Denk an den letzten Monat: an offene Fragen, an Fehler, an Tage, an denen Hilfe nötig war.',
    },
    conflict: {
      title: 'Wie streiten wir?',
      intro: 'Denk an die Momente im letzten Monat, in denen die Meinungen auseinandergingen.',
    },
    commitment: {
      title: 'Wie entscheiden wir?',
      intro: 'Denk an die Entscheidungen des letzten Monats, auch an die kleinen.',
    },
    accountability: {
      title: 'Wie halten wir Wort?',
      intro: 'Denk an das, was wir einander im letzten Monat versprochen haben.',
    },
    results: {
      title: 'Was wollen wir gemeinsam erreichen?',
      intro: 'Denk an das, was wir uns für den letzten Monat vorgenommen hatten.',
    },
  },
  items: {
    trust1: 'Wenn ich etwas nicht weiß, sage ich es vor dem Team.',
    trust2: 'Wenn jemandem von uns ein Fehler passiert, erfahren wir es zuerst von dieser Person.',
    trust3: 'Ich behalte es für mich, wenn ich nicht weiterkomme.',
    conflict1: 'Wenn ich in einer Besprechung anderer Meinung bin, sage ich es dort.',
    conflict2: 'Ich halte meine Meinung zurück, sobald die Leitung gesprochen hat.',
    conflict3: 'Nach einer scharfen Debatte arbeiten wir so unbeschwert zusammen wie vorher.',
    commitment1: 'Bevor wir entscheiden, fragen wir die, die noch nichts gesagt haben.',
    commitment2: 'Haben wir entschieden, trage ich es mit, auch wenn ich dagegen war.',
    commitment3: 'Nach einer Besprechung kann ich in einem Satz sagen, was wir entschieden haben.',
    accountability1:
      'Wenn jemand im Team ein Versprechen nicht hält, spreche ich die Person direkt darauf an.',
    accountability2: 'Wir sagen etwas, wenn jemand gegen eine Abmachung für unsere Zusammenarbeit verstößt.',
    accountability3: 'In unserem Team gehen gebrochene Zusagen ohne ein Wort durch.',
    results1: 'Wir prüfen gemeinsam, wie es um unser gemeinsames Ziel steht.',
    results2: 'Wenn wir ein gemeinsames Ziel erreichen, nehmen wir uns Zeit, es zu feiern.',
    results3: 'Ich stelle meine eigenen Ziele über das Ziel des Teams.',
  },
} satisfies InstrumentTexts;

/** Weekly. None is reversed. */
export const pulse5Texts = {
  title: 'Wochenpuls im Team',
  description: 'Fünf Aussagen über diese Woche, eine zu jedem Prinzip. Etwa eine Minute.',
  intro: 'Denk nur an diese Woche. Es gibt keine richtigen Antworten.',
  scale,
  pages: {
    pulse: {
      title: 'Wie war diese Woche miteinander?',
      intro: 'Denk nur an diese Woche. Es gibt keine richtigen Antworten.',
    },
  },
  items: {
    trust1: 'Diese Woche fiel es mir leicht zu sagen: „Ich brauche Hilfe.“',
    conflict1: 'Diese Woche haben wir unterschiedliche Meinungen ausgesprochen, während alle dabei waren.',
    commitment1: 'Diese Woche stand ich hinter dem, was wir entschieden hatten.',
    accountability1: 'Diese Woche haben wir einander an unsere Versprechen erinnert.',
    results1: 'Diese Woche hat meine Arbeit unser gemeinsames Ziel vorangebracht.',
  },
} satisfies InstrumentTexts;

export const instrumentTexts: InstrumentTextSet = { team15Texts, pulse5Texts };
