import type { assessmentMessages as english } from '../en/assessment.messages';
import type { MirrorOf } from '../types';

export const assessmentMessages = {
  'form.label': 'Einschätzung zum Vertrauen im Team',
  'form.readOnly': 'Du liest nur. Antworten lassen sich hier nicht ändern.',
  'form.loading': 'Deine Antworten werden geholt',

  'privacy.default': 'Auf diesem Gerät siehst nur du deine Antworten.',
  'privacy.team':
    'Das Team sieht Mittelwerte, sobald {count} oder mehr geantwortet haben. Deine Antworten sieht niemand.',
  'privacy.named': 'Deine Antworten werden zusammen mit deinem Namen weitergegeben.',
  'privacy.comments': 'Kommentare liest das Team gemischt und ohne Namen.',

  'resume.title': 'Schön, dass du wieder da bist.',
  'resume.text': 'Deine Antworten sind noch hier, nur auf diesem Gerät.',
  'resume.startOver': 'Von vorn beginnen',
  'resume.startedOver': 'Von vorn begonnen. „Rückgängig“ holt deine Antworten zurück.',

  'progress.label': 'Fortschritt',
  'progress.page': '{page} von {pages}',
  'progress.answered': '{answered} von {total}',
  'progress.timeLeft': {
    one: 'noch etwa {count} Minute',
    other: 'noch etwa {count} Minuten',
  },
  'progress.underAMinute': 'noch weniger als eine Minute',
  'progress.allAnswered': 'Alles beantwortet',
  'progress.toGo': {
    one: 'Noch eine Antwort',
    other: 'Noch {count} Antworten',
  },

  'page.restsOn': '{level}, ruht auf {below}',
  'page.ground': '{level}, der Grund',
  'page.next': 'Weiter: {page}',
  'page.review': 'Antworten durchsehen',
  'page.opened': 'Seite {page} von {pages}: {title}',

  'item.number': 'Aussage {number} von {total}',
  'item.notApplicable': 'Trifft auf mich nicht zu',
  'item.required': 'Wähle eine Antwort, oder kreuze „Trifft auf mich nicht zu“ an',
  'item.requiredStrict': 'Wähle eine Antwort',
  'item.clear': 'Diese Antwort löschen',
  'item.cleared': 'Antwort gelöscht',
  'item.chosen': '{answer} gewählt',
  'item.unanswered': 'Nicht beantwortet',
  'item.change': 'Eine Antwort ändern',
  'item.point': '{point} von {max}, {label}',

  'comment.label': 'Möchtest du noch etwas sagen?',
  'comment.count': '{used} / {max}',
  'comment.tooLong': {
    one: 'Ein Zeichen zu viel. Bitte kürze den Text.',
    other: '{count} Zeichen zu viel. Bitte kürze den Text.',
  },

  'review.title': 'Bereit, wenn du es bist',
  'review.intro': 'Sieh deine Antworten durch. Du kannst noch jede ändern.',
  'review.open': {
    one: 'Eine Aussage hat noch keine Antwort',
    other: '{count} Aussagen haben noch keine Antwort',
  },
  'review.submit': 'Antworten senden',
  'review.submitPlain': 'Ergebnis ansehen',

  'errors.title': {
    one: 'Eine Antwort fehlt noch',
    other: '{count} Antworten fehlen noch',
  },
  'errors.item': 'Aussage {number}: {text}',

  'submit.pending': 'Deine Antworten werden gesendet',
  'submit.failed': 'Deine Antworten ließen sich nicht senden. Sie sind noch hier; versuche es erneut.',
  'submit.done': 'Deine Antworten sind gesendet.',

  'result.private': 'Diese Seite siehst nur du',
  'result.title': 'Danke. Das ist deine Sicht.',
  'result.told': 'Was du uns gesagt hast',
  'result.strongest': 'Dein festester Grund',
  'result.workOn': 'Hier lohnt sich Arbeit',
  'result.tryNext': 'Was du als Nächstes versuchen kannst',
  'result.headline.tooFew': 'Noch ein paar Antworten, dann entsteht ein Bild',
  'result.headline.solid': 'Tragfähig vom Fuß bis zur Spitze',
  'result.headline.fragile': 'Viel zu bauen, angefangen beim Grund',
  'result.headline.even': 'Gleichmäßig bis nach oben',
  'result.headline.thinBase': 'Gute Höhe auf dünnem Grund',
  'result.headline.thinMiddle': 'Guter Grund, dünne Mitte',
  'result.headline.thinTop': 'Guter Grund, die Spitze fehlt noch',
  'result.headline.mixed': 'Stellenweise fest, stellenweise dünn',
  'result.finding.high': '{level}: steht fest',
  'result.finding.best': '{level}: hält am besten',
  'result.finding.weakBase': '{level}: schwächer als das, was darauf ruht',
  'result.finding.low': '{level}: fühlt sich dünn an',
  'result.finding.next': '{level}: hier ist noch Platz nach oben',
  'result.finding.item': 'Bei „{item}“ hast du „{answer}“ gewählt',
  'result.level': '{level}: {score} von {max}, {band}',
  'result.noScore': 'Zu wenige Antworten für einen Wert',
  'result.answered': '{answered} von {total} beantwortet',
  'result.teamLater':
    'Deine Antworten fließen in den Mittelwert des Teams ein, sobald {count} oder mehr geantwortet haben.',
  'result.download': 'Meine Antworten herunterladen',
  'result.change': 'Eine Antwort ändern',

  'keys.title': 'Tasten für das Formular',
  'keys.move': 'Pfeiltasten: zwischen den Antworten wechseln',
  'keys.choose': 'Leertaste: Antwort im Fokus wählen',
  'keys.number': 'Zifferntasten: Antwort direkt wählen',

  'invalid.title': 'Diese Einschätzung lässt sich noch nicht zeigen',
  'invalid.draft':
    'Einige gespeicherte Antworten passten nicht zu dieser Einschätzung und wurden beiseitegelegt.',
  'empty.title': 'Noch nichts zu beantworten',
  'empty.text': 'Diese Einschätzung enthält keine Aussagen.',
} satisfies MirrorOf<typeof english>;
