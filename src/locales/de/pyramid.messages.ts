import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'Teampyramide',

  'view.label': 'Was das Bild zeigt',
  'view.scores': 'Werte',
  'view.change': 'Veränderung',
  'view.gap': 'Leitung und Team',
  'view.missing': 'Was fehlt',
  'view.plain': 'Prinzipien',

  'level.position': 'Ebene {level} von {levels}, ruht auf {below}',
  'level.positionBase': 'Ebene {level} von {levels}, der Grund',
  'level.score': '{score} von {max}',
  'level.noScore': 'Noch kein Wert',
  'level.band': '{score} von {max}, {band}',
  'level.selected': '{level} ausgewählt',
  'level.cleared': 'Auswahl aufgehoben',

  'trend.up': '{amount} höher',
  'trend.down': '{amount} tiefer',
  'trend.same': 'gleich',
  'trend.since': 'seit {round}',
  'trend.fromTo': 'von {before} auf {now}',
  'trend.none': 'Keine frühere Runde',

  'gap.lead': 'Leitung',
  'gap.team': 'Team',
  'gap.leadHigher': 'Die Leitung sieht es um {amount} höher',
  'gap.leadLower': 'Die Leitung sieht es um {amount} tiefer',
  'gap.same': 'Leitung und Team sind sich einig',

  'restsOn.short': 'Ruht auf einer schwächeren Ebene',
  'restsOn.row': 'Schwächer als die Ebene, die sie trägt',
  'restsOn.title': 'Darauf ruht die Ebene „{level}“.',
  'restsOn.text': 'Die Ebene darüber hat den Wert {score}. Was auf dünnerem Grund steht, hält selten lange.',
  'restsOn.above': '{level}: schwächer als das, was darauf ruht. Stärkt zuerst diese Ebene.',

  'detail.label': 'Über die ausgewählte Ebene',
  'detail.empty': 'Wähle eine Ebene und lies, was sie bedeutet und was hilft.',
  'detail.restsOn': 'Warum sie auf {below} ruht',
  'detail.ground': 'Warum sie der Grund ist',
  'detail.health': 'Gute Zeichen',
  'detail.warnings': 'Warnzeichen',
  'detail.leader': 'Was Führung dafür tut',
  'detail.practices': 'Einen Versuch wert',
  'detail.failed': 'Der Text zu dieser Ebene ließ sich nicht laden.',

  'missing.title': 'Was wächst, wo eine Ebene fehlt',
  'missing.level': 'Ohne {level}: {missing}',

  'facts.strongest': 'Stärkste Ebene',
  'facts.biggestMove': 'Größte Bewegung',
  'facts.talkNext': 'Als Nächstes besprechen',
  'facts.talkNextNone': 'Keine Ebene fällt auf. Fragt, was ihr behalten wollt.',

  'legend.score': 'Bis zum Wert gefüllt, {min} bis {max}',
  'legend.change': 'Veränderung seit {round}',
  'legend.before': 'Gestrichelt: früher. Durchgezogen: jetzt.',
  'legend.gap': 'Gepunktet: Leitung. Durchgezogen: Team.',
  'legend.restsOn': 'Schwächer als die Ebene, die sie trägt',
  'legend.patterns': 'Muster',

  'table.caption': 'Die Pyramide als Tabelle, oberste Ebene zuerst',
  'table.level': 'Ebene',
  'table.score': 'Wert',
  'table.band': 'Stand',
  'table.change': 'Veränderung',
  'table.lead': 'Leitung',
  'table.note': 'Hinweis',

  'menu.label': 'Mehr zum Bild',
  'menu.svg': 'Als SVG herunterladen',
  'menu.png': 'Als PNG herunterladen',
  'menu.print': 'Drucken',
  'menu.failed': 'Das Bild ließ sich nicht erstellen. Versuche es mit SVG oder drucke die Seite.',
  'menu.fileName': 'teampyramide',

  'keys.title': 'Tasten für die Pyramide',
  'keys.move': 'Pfeiltasten: zwischen den Ebenen wechseln',
  'keys.ends': 'Pos1 und Ende: Fuß und Spitze',
  'keys.select': 'Eingabe oder Leertaste: Ebene auswählen',
  'keys.clear': 'Escape: Auswahl aufheben',

  'empty.title': 'Noch keine Runde',
  'empty.text': 'Die Pyramide füllt sich, sobald die Einschätzung beantwortet ist.',
  'invalid.title': 'Diese Pyramide lässt sich noch nicht zeichnen',
} satisfies MirrorOf<typeof english>;
