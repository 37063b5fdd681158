import type { InstrumentTexts } from '../types';

const scale = { '1': 'Fast nie', '2': 'Selten', '3': 'Manchmal', '4': 'Oft', '5': 'Fast immer' };

/** Answered by the team. Reversed: conflict2, commitment2. */
export const leader10Texts = {
  title: 'Was unsere Leitung tut',
  description: 'Zehn Aussagen darüber, was eine Leitung tut, zwei zu jedem Prinzip. Etwa drei Minuten.',
  intro: 'Denk an die letzten drei Monate und an das, was du selbst erlebt hast.',
  scale,
  pages: {
    leader: {
      title: 'Wie arbeitet unsere Leitung mit uns?',
      intro: 'Denk an die letzten drei Monate und an das, was du selbst erlebt hast.',
    },
  },
  items: {
    trust1: 'Unsere Leitung sagt uns, wenn sie falschlag.',
    trust2: 'Unsere Leitung bittet uns um Hilfe.',
    conflict1: 'Unsere Leitung holt Meinungen hervor, die von ihrer eigenen abweichen.',
    conflict2: 'Unsere Leitung beendet eine Debatte, sobald sie hitzig wird.',
    commitment1: 'Unsere Leitung hört uns alle an, bevor entschieden wird.',
    commitment2: 'Unsere Leitung lässt offen, was wir entschieden haben.',
    accountability1: 'Unsere Leitung hält, was sie uns verspricht.',
    accountability2: 'Unsere Leitung spricht klar mit allen, die gegen eine Abmachung verstoßen.',
    results1: 'Unsere Leitung erinnert uns an unser gemeinsames Ziel.',
    results2: 'Unsere Leitung schreibt einen Erfolg dem Team zu.',
  },
} satisfies InstrumentTexts;

/** The same ten, answered by the lead. */
export const leader10SelfTexts = {
  title: 'Was ich als Leitung tue',
  description: 'Zehn Aussagen darüber, was du als Leitung tust, zwei zu jedem Prinzip. Etwa drei Minuten.',
  intro: 'Denk an die letzten drei Monate und an das, was du getan hast, statt an das, was du vorhattest.',
  scale,
  pages: {
    leader: {
      title: 'Wie arbeite ich mit dem Team?',
      intro:
        'Denk an die letzten drei Monate und an das, was du getan hast, statt an das, was du vorhattest.',
    },
  },
  items: {
    trust1: 'Ich sage dem Team, wenn ich falschlag.',
    trust2: 'Ich bitte das Team um Hilfe.',
    conflict1: 'Ich hole Meinungen hervor, die von meiner abweichen.',
    conflict2: 'Ich beende eine Debatte, sobald sie hitzig wird.',
    commitment1: 'Ich höre alle an, bevor entschieden wird.',
    commitment2: 'Ich lasse offen, was wir entschieden haben.',
    accountability1: 'Ich halte, was ich dem Team verspreche.',
    accountability2: 'Ich spreche klar mit allen, die gegen eine Abmachung verstoßen.',
    results1: 'Ich erinnere das Team an unser gemeinsames Ziel.',
    results2: 'Ich schreibe einen Erfolg dem Team zu.',
  },
} satisfies InstrumentTexts;
