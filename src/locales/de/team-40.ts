import type { InstrumentTexts } from '../types';

/** Reversed, a high answer is a bad sign: trust5, 7, 8; conflict4, 6, 8; commitment4, 7, 8; accountability5, 7; results5, 6, 8. */
export const team40Texts = {
  title: 'Vertrauen im Team, ausführlich',
  description:
    'Vierzig Aussagen darüber, wie wir zusammenarbeiten, acht zu jedem Prinzip. Etwa zehn Minuten.',
  intro:
    'Denk an die letzten drei Monate. Es gibt keine richtigen Antworten, und der erste Gedanke ist meist der beste.',
  scale: { '1': 'Fast nie', '2': 'Selten', '3': 'Manchmal', '4': 'Oft', '5': 'Fast immer' },
  pages: {
    trust: {
      title: 'Wie offen gehen wir miteinander um?',
      intro: 'Denk an Fehler, an Wissenslücken und an Tage, an denen Hilfe nötig war.',
    },
    conflict: {
      title: 'Was geschieht, wenn wir etwas verschieden sehen?',
      intro: 'Denk an Gespräche der letzten drei Monate, an die leichten und die schweren.',
    },
    commitment: {
      title: 'Wie kommen Entscheidungen zustande?',
      intro: 'Denk an das, was wir in den letzten drei Monaten entschieden haben, und an die Wochen danach.',
    },
    accountability: {
      title: 'Was wird aus unseren Zusagen?',
      intro: 'Denk an das, was jede und jeder von uns in den letzten drei Monaten übernommen hat.',
    },
    results: {
      title: 'Wofür setzen wir unsere Kraft ein?',
      intro: 'Denk an die Ziele der letzten drei Monate, an erreichte und verfehlte.',
    },
  },
  items: {
    trust1: 'Ich sage dem Team, wenn mich etwas überfordert.',
    trust2: 'Ich bitte jemanden im Team um Hilfe, sobald ich sie brauche.',
    trust3: 'Ich spreche über meine eigenen Patzer, bevor jemand fragt.',
    trust4: 'Wenn jemand von uns eine schwere Woche hat, wissen es die anderen.',
    trust5: 'Ich rede schlechte Nachrichten schön, bevor ich sie dem Team erzähle.',
    trust6: 'Was jemand im Team sagt, verstehen wir als gut gemeint.',
    trust7: 'Ich halte meine Arbeit versteckt, bis sie fertig ist.',
    trust8: 'In unserem Team tun die Leute so, als hätten sie alles im Griff.',
    conflict1: 'Wir legen die schwierigste Frage früh auf den Tisch.',
    conflict2: 'Ich sage offen, wenn ich an der Idee von jemandem im Team zweifle.',
    conflict3: 'Wenn zwei Meinungen aufeinanderprallen, reden wir, bis beide verstanden sind.',
    conflict4: 'Die eigentliche Debatte findet nach der Besprechung statt, in kleinen Kreisen.',
    conflict5: 'Wir streiten über die Sache und lassen die Person heraus.',
    conflict6: 'Ich nicke, obwohl ich ein Problem sehe.',
    conflict7: 'Wir geben stillen Menschen Raum zum Widerspruch.',
    conflict8: 'Wir lassen ein Thema fallen, sobald die Stimmung angespannt wird.',
    commitment1: 'Wer mit einer Entscheidung leben muss, wird vorher gehört.',
    commitment2: 'Am Ende einer Diskussion sprechen wir aus, was wir entschieden haben.',
    commitment3: 'Ich kenne die Gründe für unsere letzten Entscheidungen.',
    commitment4: 'Was wir entschieden haben, kommt immer wieder auf den Tisch.',
    commitment5: 'Ich spreche meine Zweifel aus, bevor wir entscheiden.',
    commitment6: 'Nach einer Entscheidung ziehen wir alle in dieselbe Richtung.',
    commitment7: 'Ich gehe aus unseren Besprechungen und frage mich, wie es weitergeht.',
    commitment8: 'Ich stimme in der Besprechung zu und mache es dann auf meine Art.',
    accountability1: 'Ich sage dem Team früh Bescheid, wenn ich einen Termin verfehlen werde.',
    accountability2: 'Ich frage andere im Team, wie sie mit dem vorankommen, was sie übernommen haben.',
    accountability3:
      'Wenn die Arbeit von jemandem im Team zu wünschen übrig lässt, spreche ich mit der Person darüber.',
    accountability4: 'Unsere Abmachungen gelten für alle, auch für die Erfahrensten.',
    accountability5: 'Wir überlassen es der Leitung, etwas zu sagen, wenn jemand die Dinge schleifen lässt.',
    accountability6: 'Ich bin froh, wenn mich jemand im Team an eine Zusage erinnert.',
    accountability7: 'Ich nehme schlechte Arbeit hin, um den Frieden zu wahren.',
    accountability8: 'Wir schauen gemeinsam zurück, was aus unseren Zusagen geworden ist.',
    results1: 'Ich kann das Ziel nennen, an dem unser Team gerade arbeitet.',
    results2: 'Wir wissen von Woche zu Woche, ob wir unserem Ziel näher kommen.',
    results3: 'Ich stelle eigene Aufgaben zurück, wenn das Ziel des Teams es braucht.',
    results4: 'Wenn wir ein Ziel verfehlen, suchen wir gemeinsam nach den Gründen.',
    results5: 'Wir verbringen unsere Tage mit Dingen, die wenig mit unserem Ziel zu tun haben.',
    results6: 'Den Leuten hier liegt mehr am eigenen Verdienst als an unserem gemeinsamen Erfolg.',
    results7: 'Wir halten inne, um uns über das gemeinsam Erreichte zu freuen.',
    results8: 'Wir erfahren erst am Ende, dass ein Ziel außer Reichweite war.',
  },
} satisfies InstrumentTexts;
