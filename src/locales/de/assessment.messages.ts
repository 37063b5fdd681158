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
  'resume.textFrom': 'Deine Antworten vom {day} sind noch hier, nur auf diesem Gerät.',
  'resume.textKept': 'Deine Antworten vom {day} sind noch hier.',
  'resume.startOver': 'Von vorn beginnen',
  'resume.startedOver': 'Von vorn begonnen. „Rückgängig“ holt deine Antworten zurück.',

  'progress.label': 'Fortschritt',
  'progress.answered': '{answered} von {total}',
  'progress.timeLeft': {
    one: 'noch etwa {count} Minute',
    other: 'noch etwa {count} Minuten',
  },
  'progress.summary': '{answered}, {time}',
  'progress.allAnswered': 'Alles beantwortet',

  'page.restsOn': '{level}, ruht auf {below}',
  'page.ground': '{level}, der Grund',
  'page.next': 'Weiter: {page}',
  'page.review': 'Antworten durchsehen',

  'item.notApplicable': 'Trifft auf mich nicht zu',
  'item.required': 'Wähle eine Antwort, oder kreuze „Trifft auf mich nicht zu“ an',
  'item.requiredStrict': 'Wähle eine Antwort',
  'item.requiredText': 'Schreib hier ein paar Worte',
  'item.unanswered': 'Nicht beantwortet',
  'item.change': 'Eine Antwort ändern',

  'comment.label': 'Möchtest du noch etwas sagen?',
  'comment.count': '{used} / {max}',

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
  'asked.more': {
    one: 'Eine weitere Frage auf dieser Seite.',
    other: '{count} weitere Fragen auf dieser Seite.',
  },
  'asked.fewer': {
    one: 'Eine Frage wird nicht mehr gestellt. Ihre Antwort bleibt aufgehoben, falls sie wiederkommt.',
    other:
      '{count} Fragen werden nicht mehr gestellt. Ihre Antworten bleiben aufgehoben, falls sie wiederkommen.',
  },
  'errors.item': 'Aussage {number}: {text}',

  'submit.pending': 'Deine Antworten werden gesendet',
  'submit.failed': 'Deine Antworten ließen sich nicht senden. Sie sind noch hier; versuche es erneut.',
  'submit.again': 'Noch einmal versuchen',
  'submit.done': 'Deine Antworten sind gesendet.',

  'result.private': 'Diese Seite siehst nur du',
  'result.sent': 'Danke. So siehst du das Team heute.',
  'headline.tooFew': 'Zu wenige Antworten für ein Bild',
  'headline.solid': 'Fester Grund, bis ganz nach oben',
  'headline.fragile': 'Dünner Grund, ein gutes Gespräch wert',
  'headline.even': 'Ebener Grund mit Platz nach oben',
  'headline.thinBase': 'Oben stark, am Fuß dünn',
  'headline.thinMiddle': 'Guter Grund, dünne Mitte',
  'headline.thinTop': 'Guter Grund, oben dünn',
  'headline.mixed': 'Stellenweise fest, stellenweise dünn',
  'result.told': 'Was du uns gesagt hast',
  'result.figure': 'So siehst du das Team',
  'result.strong': 'Fester Grund: {level}',
  'result.best': 'Festerer Grund: {level}',
  'result.weakBase': 'Trägt mehr, als gut ist: {level}',
  'result.weak': 'Dünner Grund: {level}',
  'result.next': 'Kann als Nächstes wachsen: {level}',
  'result.because': 'Bei „{statement}“ hast du „{answer}“ gewählt',
  'result.tryNext': 'Was du als Nächstes versuchen kannst',
  'result.restsOn': 'Ruht auf einer schwächeren Ebene',
  'result.level': '{level}: {score} von {max}, {band}',
  'result.noScore': 'Zu wenige Antworten für einen Wert',
  'result.teamLater':
    'Deine Antworten fließen in den Mittelwert des Teams ein, sobald {count} oder mehr geantwortet haben.',
  'result.download': 'Meine Antworten herunterladen',
  'result.downloadTable': 'Als Tabelle (CSV)',
  'result.downloadFile': 'Als Datei (JSON)',
  'result.column.statement': 'Aussage',
  'result.column.principle': 'Prinzip',
  'result.column.answer': 'Antwort',
  'result.column.label': 'In Worten',

  'invalid.title': 'Diese Einschätzung lässt sich noch nicht zeigen',
  'invalid.draft':
    'Einige gespeicherte Antworten passten nicht zu dieser Einschätzung und wurden beiseitegelegt.',
  'empty.title': 'Noch nichts zu beantworten',
  'empty.text': 'Diese Einschätzung enthält keine Aussagen.',
} satisfies MirrorOf<typeof english>;
