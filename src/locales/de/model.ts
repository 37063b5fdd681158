import type { ModelTexts } from '../types';

/** The long texts about the five principles, loaded when somebody opens a level. */
export const modelTexts = {
  trust: {
    meaning:
      'Wir können einander zeigen, was wir nicht wissen, was schiefging und wo wir Hilfe brauchen. Vertrauen heißt hier mehr als Verlässlichkeit: Niemand muss auf der Hut sein.',
    restsOn:
      'Vertrauen ist der Grund. Jede Ebene darüber verlangt, voreinander etwas zu wagen, und niemand wagt viel auf einem Grund, der nachgeben könnte.',
    health: [
      'Jemand sagt „Das weiß ich nicht“, und niemand wundert sich.',
      'Fehler kommen früh auf den Tisch, von der Person, der sie passiert sind.',
      'Um Hilfe zu bitten geht schnell und ist nichts Besonderes.',
      'Wir wissen voneinander, was uns schwerfällt.',
    ],
    warnings: [
      'Schlechte Nachrichten kommen spät und gut verpackt.',
      'Eher sitzt jemand den ganzen Abend daran, als zu fragen.',
      'Rückmeldungen klingen wie Angriffe.',
      'Meinungen werden unter vier Augen getestet, bevor jemand sie ausspricht.',
    ],
    missing: {
      title: 'Rüstung',
      text: 'Wo Vertrauen fehlt, legen Menschen eine Rüstung an. Sie verbergen ihre Zweifel und brauchen ihre Kraft dafür, sicher zu wirken.',
    },
    leader: [
      'Geh voran: Erzähl von einem eigenen Fehler, bevor du nach den Fehlern anderer fragst.',
      'Bitte vor dem Team um Hilfe, und nimm sie an.',
      'Danke der Person, die schlechte Nachrichten bringt, und zwar sofort.',
    ],
    practices: [
      {
        title: 'Wo ich festhänge',
        text: 'Beginnt das Wochentreffen mit einem Satz von jeder Person: wo ich festhänge. Erst kommen die Hilfsangebote, dann die Tagesordnung.',
      },
      {
        title: 'So arbeitet man gut mit mir',
        text: 'Alle schreiben eine halbe Seite: wie ich schlechte Nachrichten hören mag, wann ich am besten denke, was mich müde macht. Tauscht, lest und sprecht darüber.',
      },
      {
        title: 'Was ich daraus gelernt habe',
        text: 'Einmal im Monat erzählen alle von einer Sache, die schiefging, und was daraus wurde. Die Leitung fängt an.',
      },
    ],
  },
  conflict: {
    meaning:
      'Wir streiten offen über Ideen und lassen die Person dabei heil. Wir suchen die beste Antwort, nicht den Sieg.',
    restsOn:
      'Eine ehrliche Debatte ruht auf Vertrauen. Wer fürchtet, wie Worte ankommen, schluckt sie hinunter, und die Debatte beginnt gar nicht erst.',
    health: [
      'Unterschiedliche Ansichten kommen in der Besprechung zur Sprache, nicht danach.',
      'Jemand ändert die eigene Meinung und sagt es auch.',
      'Leise Stimmen werden gefragt und dann gehört.',
      'Eine hitzige Debatte endet ohne Groll.',
    ],
    warnings: [
      'Nach einer Minute sind sich alle einig.',
      'Die eigentliche Diskussion findet auf dem Flur statt.',
      'Bemerkungen zielen auf die Person statt auf die Idee.',
      'Dasselbe wunde Thema wird immer wieder vertagt.',
    ],
    missing: {
      title: 'Höfliches Schweigen',
      text: 'Wo offener Streit fehlt, bleiben Besprechungen angenehm, und keine Idee wird geprüft. Was wirklich gedacht wird, fällt anderswo.',
    },
    leader: [
      'Benenne die Spannung, die alle spüren, offen und behutsam.',
      'Behalte deine Meinung für dich, bis die anderen gesprochen haben.',
      'Wird es persönlich, dann geh dazwischen und führ zurück zur Idee.',
    ],
    practices: [
      {
        title: 'Die Gegenseite',
        text: 'Vor einer großen Entscheidung argumentieren zwei von euch so gut sie können dagegen. Erst dann wählt das Team.',
      },
      {
        title: 'Was haben wir nicht gesagt?',
        text: 'Stellt diese Frage zehn Minuten vor Schluss. Wartet länger, als es angenehm ist.',
      },
      {
        title: 'Drei Sätze zum Streiten',
        text: 'Einigt euch auf drei Sätze dazu, wie ihr verschiedener Meinung sein wollt. Hängt sie auf, und zeigt darauf, wenn es warm wird.',
      },
    ],
  },
  commitment: {
    meaning:
      'Alle werden gehört, dann stehen alle hinter der Entscheidung, auch die, die anders gewählt hätten. Es ist ein tätiges Ja mit offenen Augen.',
    restsOn:
      'Ein echtes Ja ruht auf einer ehrlichen Debatte. Mitgetragen wird, wenn die Zweifel auf dem Tisch lagen; was draußen blieb, kommt später zurück.',
    health: [
      'Alle können sagen, was entschieden wurde und warum.',
      'Nach einer Entscheidung wird gehandelt statt gewartet.',
      'Wer dagegen war, hilft, dass es gelingt.',
      'Auch wenn vieles unklar ist, wählen wir einen nächsten Schritt.',
    ],
    warnings: [
      'In der Besprechung wird genickt, danach mit den Schultern gezuckt.',
      'Dieselbe Entscheidung steht schon wieder auf der Tagesordnung.',
      'Fristen lauten „irgendwann nächsten Monat“.',
      'Jemand hört von einer Entscheidung und fragt, ob sie wirklich gilt.',
    ],
    missing: {
      title: 'Ein halbes Ja',
      text: 'Wo Verbindlichkeit fehlt, werden Entscheidungen abgenickt und bleiben dann liegen. Alle warten erst einmal ab.',
    },
    leader: [
      'Bitte jede Person um ein klares Ja oder um den Zweifel hinter dem Nein.',
      'Sag am Ende jeder Besprechung laut, was entschieden wurde, von wem und bis wann.',
      'Wo es keine Einigkeit gibt, entscheide, und sag, warum.',
    ],
    practices: [
      {
        title: 'Die letzten fünf Minuten',
        text: 'Schreibt die Entscheidungen gemeinsam auf, jede in einem Satz. Ist ein Satz schwer zu schreiben, dann ist noch nicht entschieden.',
      },
      {
        title: 'Finger zeigen',
        text: 'Alle zeigen mit einem bis fünf Fingern, wie fest sie dahinterstehen. Fragt alle unter drei, was helfen würde.',
      },
      {
        title: 'Ein Name und ein Datum',
        text: 'Keine Aufgabe verlässt den Raum ohne einen Namen und ein Datum. Lest sie vor, bevor ihr geht.',
      },
    ],
  },
  accountability: {
    meaning:
      'Wir sagen einander früh und freundlich, wenn etwas Abgemachtes ins Rutschen kommt: eine Zahl, ein Termin oder die Art, wie wir miteinander umgehen. Das beginnt untereinander, nicht bei der Leitung.',
    restsOn:
      'Wir können einander nur an dem messen, was wir wirklich zugesagt haben. Ohne ein klares Ja gibt es kein Versprechen, auf das man zeigen könnte.',
    health: [
      'Was ins Rutschen kommt, wird am selben Tag untereinander angesprochen.',
      'Versprechen sind aufgeschrieben, mit Namen.',
      'Über Verhalten wird so offen gesprochen wie über Zahlen.',
      'Wer erinnert wird, sagt Danke.',
    ],
    warnings: [
      'Nur die Leitung fragt nach verspäteter Arbeit.',
      'Rückstände tauchen in einem Bericht auf, bevor jemand sie erwähnt hat.',
      'Es wird über jemanden gesprochen statt mit ihr oder ihm.',
      'Die Latte sinkt still auf das, was eben geliefert wurde.',
    ],
    missing: {
      title: 'Wegsehen',
      text: 'Wo Verantwortung füreinander fehlt, bleibt Versäumtes unerwähnt, bis es Gewohnheit ist. Am Ende sagt nur noch die Leitung etwas.',
    },
    leader: [
      'Bitte das Team, zuerst dich an deine Versprechen zu erinnern.',
      'Klagt jemand über eine andere Person, dann frag: „Weiß sie es schon von dir?“',
      'Sprich Verhalten an, auch wenn die Zahlen stimmen.',
    ],
    practices: [
      {
        title: 'Zwei Minuten Versprechen prüfen',
        text: 'Beendet jedes kurze Treffen mit der Frage: Was habe ich versprochen, und stimmt es noch?',
      },
      {
        title: 'Unsere drei Abmachungen',
        text: 'Schreibt drei Dinge auf, die ihr voneinander erwartet. Fragt einmal im Monat, wie es mit jedem gelaufen ist.',
      },
      {
        title: 'Eins behalten, eins ändern',
        text: 'Zu zweit, zehn Minuten: eine Sache, mit der du dem Team hilfst, und eine, die es bremst. Dann tauscht.',
      },
    ],
  },
  results: {
    meaning:
      'Wir wollen gemeinsam etwas erreichen, und die Ziele des Teams kommen vor der eigenen Karriere und der eigenen Abteilung. Es sind wenige, sie sind klar und messbar, und wer sie erreicht, feiert.',
    restsOn:
      'Gemeinsame Ergebnisse ruhen darauf, dass wir einander an sie erinnern. Wo das niemand tut, sorgen bald alle nur noch für sich.',
    health: [
      'Alle können das Ziel des Teams nennen und sagen, wo es steht.',
      'Jemand gibt Zeit oder Budget ab, wenn das Ziel es braucht.',
      'Ein verfehltes Ziel gehört uns allen.',
      'Was wir erreichen, wird gemeinsam gefeiert.',
    ],
    warnings: [
      'Jede Abteilung meldet Erfolg, während das Ganze zurückfällt.',
      'Es gibt viele Ziele, und niemand sieht sie an.',
      'Anerkennung wird einzeln gesammelt.',
      'Wir erreichen etwas und gehen sofort zum Nächsten über.',
    ],
    missing: {
      title: 'Private Siege',
      text: 'Wo gemeinsame Ergebnisse fehlen, zählen alle ihre eigenen Siege. Das Team kann verlieren, ohne dass es jemand merkt.',
    },
    leader: [
      'Halte die wenigen gemeinsamen Ziele im Blick, jede Woche.',
      'Lob zuerst, was dem Team geholfen hat, dann, was allein geglänzt hat.',
      'Ist ein Ziel erreicht, halt inne und sag, wer es möglich gemacht hat.',
    ],
    practices: [
      {
        title: 'Ein Ziel an der Wand',
        text: 'Hängt das gemeinsame Ziel und seine Zahl dorthin, wo alle sie sehen. Bringt die Zahl einmal in der Woche gemeinsam auf den neuen Stand.',
      },
      {
        title: 'Ein guter Tausch',
        text: 'Nennt jeden Monat etwas, das jemand für das Ziel des Teams aufgegeben hat. Sagt Danke.',
      },
      {
        title: 'Das Fest planen',
        text: 'Entscheidet jetzt, wie ihr das nächste Ziel feiern wollt. Tut es in der Woche, nachdem ihr es erreicht habt.',
      },
    ],
  },
} satisfies ModelTexts;
