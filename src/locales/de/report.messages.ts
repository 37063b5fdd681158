import type { reportMessages as english } from '../en/report.messages';
import type { MirrorOf } from '../types';

export const reportMessages = {
  'report.label': 'Teambericht',
  'round.label': 'Runde',
  'round.previous': 'der Runde davor',

  'answered.of': '{answered} von {invited} haben geantwortet',
  'answered.count': { one: 'Eine Antwort', other: '{count} Antworten' },
  'shown.why':
    'Zu sehen nur, weil {count} oder mehr geantwortet haben. Keine Antwort lässt sich einer Person zuordnen.',

  'headline.up.trust': 'Ihr vertraut einander mehr.',
  'headline.up.conflict': 'Ihr streitet besser.',
  'headline.up.commitment': 'Ihr legt euch klarer fest.',
  'headline.up.accountability': 'Ihr hakt öfter nach.',
  'headline.up.results': 'Ihr zieht mehr an einem Strang.',
  'headline.up.other': '{level}: gewachsen.',
  'headline.down.trust': 'Ihr vertraut einander weniger.',
  'headline.down.conflict': 'Ihr streitet weniger offen.',
  'headline.down.commitment': 'Ihr legt euch weniger klar fest.',
  'headline.down.accountability': 'Ihr hakt seltener nach.',
  'headline.down.results': 'Ihr zieht weniger an einem Strang.',
  'headline.down.other': '{level}: dünner geworden.',
  'headline.both': '{better} {thinner}',
  'headline.steady': 'Ihr haltet euren Stand.',
  'headline.split': '{level}: Ihr seht es verschieden.',
  'headline.contrast': 'Am stärksten: {strong}. Am dünnsten: {thin}.',
  'headline.solid': 'Fester Grund, bis ganz nach oben.',
  'headline.fragile': 'Dünner Grund, ein gutes Gespräch wert.',
  'headline.even': 'Ebener Grund, Raum zum Wachsen.',
  'headline.none': 'Zu wenige Werte für ein Bild.',

  'picture.title': 'Teampyramide',
  'picture.scale': '{min} bis {max}, Mittelwert',
  'level.name': '{level}: {score} von {max}, {band}',
  'level.noScore': '{level}: zu wenige Antworten für einen Wert',
  'level.withheld': 'Zu wenige Antworten',
  'level.restsOn': 'Ruht auf einer schwächeren Ebene',
  'sentence.and': '{before}. {next}',
  'list.and': '{before}, {next}',

  'agreement.aligned': 'Einig',
  'agreement.mixed': 'Gemischt',
  'agreement.split': 'Gespalten',

  'change.up': '{amount} höher',
  'change.down': '{amount} tiefer',
  'change.steady': 'gleich geblieben',
  'change.unclear': 'keine klare Veränderung',
  'change.since': '{change} seit {round}',

  'talk.title': 'Ein Gespräch wert',
  'talk.none': 'Nichts sticht heraus. Fragt, was ihr behalten wollt.',
  'talk.split': 'Ihr seid gespalten',
  'talk.weak': 'Ihr seid euch einig',
  'talk.gap': 'Leitung und Team',
  'talk.move': 'Größte Bewegung',
  'talk.split.title': '{level}: Ihr seht es verschieden',
  'talk.weak.title': '{level}: dünn, und da seid ihr euch einig',
  'talk.gap.up.title': 'Die Leitung sieht es um {amount} höher: {level}',
  'talk.gap.down.title': 'Die Leitung sieht es um {amount} tiefer: {level}',
  'talk.move.up.title': '{level}: gewachsen',
  'talk.move.down.title': '{level}: dünner geworden',
  'talk.split.text':
    '{low} von {n} liegen tief, {high} liegen hoch, weniger dazwischen. Ein Mittelwert von {mean} verdeckt das. Fragt, was verschieden ist, nicht wer.',
  'talk.weak.text':
    'Ihr liegt nah beieinander, bei {mean} von {max}. Einigkeit macht den Anfang leichter: Was wäre ein kleiner Schritt?',
  'talk.gap.text':
    'Das Team sagt {team}, die Leitung sagt {lead}. Fragt, was die einen sehen und die anderen nicht.',
  'talk.move.up.text': 'Von {before} auf {mean} seit {round}. Fragt, was geholfen hat, damit es bleibt.',
  'talk.move.down.text': 'Von {before} auf {mean} seit {round}. Fragt, was sich um euch verändert hat.',

  'spread.point': '{count} × {label}',
  'spread.label': '{level}: {points}',
  'gap.team': 'Team {score}',
  'gap.lead': 'Leitung {score}',
  'gap.label': '{level}: Team {team}, Leitung {lead}',

  'waiting.title': { one: 'Noch eine Antwort', other: 'Noch {count} Antworten' },
  'waiting.text':
    'Der Bericht öffnet sich, sobald {count} geantwortet haben. Bis dahin gibt es nichts zu sehen, auch nicht für die Leitung.',
  'waiting.count': '{answered} von {needed}',
  'waiting.bar': 'Antworten bisher',
  'remind.send': 'Freundlich erinnern',

  'plan.retro': 'Retro planen',
  'export.label': 'Exportieren',
  'empty.title': 'Noch keine Runde',
  'empty.text': 'Der Bericht füllt sich, sobald die erste Runde beantwortet ist.',
  'invalid.title': 'Dieser Bericht lässt sich noch nicht zeigen',
  'late.failed': 'Der Rest des Berichts ließ sich nicht laden.',
  'round.shown': 'Gezeigt wird: {round}',

  'spread.title': 'Wie sich die Antworten verteilen',
  'spread.text':
    'Jeder Balken zählt Menschen nach dem Punkt der Skala, dem ihre Antworten am nächsten liegen. Was zur tiefen Seite neigt, beginnt vor der Linie.',
  'spread.principle': 'Prinzip',
  'spread.mean': 'Mittelwert',
  'spread.agreement': 'Einigkeit',
  'spread.legend': 'Punkte der Skala',
  'spread.caption': 'Wie viele welchem Punkt der Skala am nächsten liegen',
  'spread.interval': 'Wahrscheinlicher Bereich des Mittelwerts',
  'spread.range': '{low} bis {high}',
  'spread.people': 'Menschen',

  'trend.title': 'Über die Runden',
  'trend.solid': 'Gestrichelt: ab hier solide',
  'trend.gap': 'Lücke: eine Runde ohne Werte',
  'trend.caption': 'Mittelwert jeder Runde',
  'trend.round': 'Runde',
  'trend.none': 'keine Werte',
  'trend.point': '{round} {score}',
  'trend.label': '{level}: {points}',

  'leader.title': 'Leitung und Team',
  'leader.text': 'Zu sehen, weil die Leitung zugestimmt hat.',
  'leader.up': 'Die Leitung sieht es um {amount} höher',
  'leader.down': 'Die Leitung sieht es um {amount} tiefer',
  'leader.steady': 'Leitung und Team sehen es recht gleich',
  'leader.unclear': 'Zu wenige Antworten, um sicher zu sein',

  'groups.title': 'Nach Gruppen',
  'groups.withheld': 'Gruppen, die zu klein sind, um anonym zu bleiben, stehen hier nicht.',
  'groups.caption': 'Mittelwerte nach {grouping}',
  'groups.group': 'Gruppe',
  'groups.people': 'Menschen',

  'items.closer': 'Genauer hinsehen',
  'items.closerAt': 'Genauer hinsehen: {level}',
  'items.label': 'Aussagen zu {level}',
  'items.none':
    'Wie sich die Antworten auf einzelne Aussagen verteilen, zeigen wir erst ab {count} Antworten und nicht in einer Runde, die mit einer anderen verglichen wird. So bleiben alle anonym.',

  'calculated.title': 'Aus Antworten berechnet',
  'calculated.caption': 'Mittelwerte dessen, was der Fragebogen berechnet',
  'calculated.value': 'Wert',
  'calculated.sd': 'Standardabweichung',
  'calculated.none': 'Nicht gezeigt',
  'calculated.withheld': 'Werte, die Antworten einer Person erkennbar machen könnten, stehen hier nicht.',

  'comments.title': 'In euren Worten',
  'comments.text': 'Ohne bestimmte Reihenfolge und ohne Namen.',
  'comments.other': 'Weitere Fragen',
  'comments.more': 'Mehr zeigen',
  'comments.less': 'Weniger zeigen',
  'comments.count': { one: 'Ein Kommentar', other: '{count} Kommentare' },

  'next.title': 'Was als Nächstes hilft',
  'next.try': 'Einen Versuch wert',
  'next.retro': 'In einer Retro besprechen',
  'next.goal': 'Ein Ziel setzen',
  'next.retroFor': 'In einer Retro besprechen: {level}',
  'next.goalFor': 'Ein Ziel setzen: {level}',

  'notes.title': 'Für alle, die die Runde leiten',
  'notes.negativeAlpha':
    '{level}: Die Antworten auf die Aussagen ziehen in entgegengesetzte Richtungen. Wahrscheinlich ist eine andersherum formuliert und müsste umgekehrt werden.',
  'notes.repeatedResponses': {
    one: 'Ein Antwortbogen kam zweimal. Der spätere zählt.',
    other: '{count} Antwortbögen kamen zweimal. Die späteren zählen.',
  },
  'notes.unreadableResponses': {
    one: 'Ein Antwortbogen war nicht lesbar oder gehört zu einem anderen Fragebogen und fehlt hier.',
    other:
      '{count} Antwortbögen waren nicht lesbar oder gehören zu einem anderen Fragebogen und fehlen hier.',
  },
  'notes.answersOffScale': {
    one: 'Eine Antwort lag nicht auf der Skala und fehlt hier.',
    other: '{count} Antworten lagen nicht auf der Skala und fehlen hier.',
  },
  'notes.unknownGrouping': 'Niemand hat unter {grouping} eine Gruppe genannt, also gibt es keine zu zeigen.',
  'notes.previousNotComparable':
    'Die Runde davor hatte andere Fragen oder zu wenige Antworten. Deshalb gibt es keine Veränderung zu zeigen.',
  'notes.leaderWithoutConsent':
    'Die Sicht der Leitung fehlt hier, weil die Leitung dem nicht zugestimmt hat.',
  'notes.other': 'In dieser Runde ist noch etwas aufgefallen: {code}.',

  'export.csv': 'Werte als Tabelle (CSV)',
  'export.json': 'Werte als Datei (JSON)',
  'export.pyramid': 'Pyramide als {kind}',
  'export.spread': 'Verteilung als {kind}',
  'export.trend': 'Runden als {kind}',
  'export.print': 'Drucken oder als PDF sichern',
  'export.failed': 'Das Bild ließ sich nicht erstellen. Versuche SVG oder drucke die Seite.',
  'export.saved': 'Als {name} gespeichert',
  'export.fileName': 'teambericht',

  'status.title': 'Diese Runde',
  'status.open': 'Bereit zum Senden. Noch ist niemand eingeladen.',
  'status.answered': {
    one: '{answered} von einer Person hat geantwortet',
    other: '{answered} von {count} haben geantwortet',
  },
  'status.waiting': {
    one: 'Noch eine Antwort, dann gibt es einen Bericht.',
    other: 'Noch {count} Antworten, dann gibt es einen Bericht.',
  },
  'status.enough': 'Genug für einen Bericht. Mehr Stimmen machen ihn wahrer.',
  'status.everybody': 'Alle haben geantwortet.',
  'status.closed': 'Diese Runde ist geschlossen.',
  'status.nobody': 'Niemand sieht, wer geantwortet hat, nur wie viele.',
  'status.reminded': 'Heute wurden alle erinnert. Morgen geht es wieder.',
  'status.invite': 'Einladungen senden',
  'status.close': 'Runde schließen',
} satisfies MirrorOf<typeof english>;
