import type { sharedMessages as english } from '../en/shared.messages';
import type { MirrorOf } from '../types';
import { goalRejectedMessages } from './goal-rejected.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';

export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...goalRejectedMessages,

  'problem.title': {
    one: 'Eine Sache muss noch in Ordnung gebracht werden',
    other: '{count} Dinge müssen noch in Ordnung gebracht werden',
  },

  'rejected.unknownCommand':
    'Diese Version kennt die Aktion nicht. Lade die Seite neu und versuche es noch einmal.',
  'rejected.notAllowed': 'Das darfst du hier nicht. Frag die Person, die das eingerichtet hat.',
  'rejected.readOnly': 'Das lässt sich lesen, aber nicht ändern.',
  'rejected.invalidValue': 'Dieser Wert passt hier nicht. Wähle einen anderen.',
  'rejected.outOfRange': 'Diese Antwort gibt es auf der Skala nicht. Wähle eine andere.',
  'rejected.tooLong': 'Dieser Text ist zu lang. Bleib bei höchstens {max} Zeichen.',
  'rejected.notStarted': 'Es gibt noch nichts zu senden. Beantworte zuerst etwas.',
  'rejected.allAnswered': 'Alle Eingeladenen haben geantwortet. Es gibt niemanden zu erinnern.',
  'rejected.remindedToday': 'Heute wurde schon erinnert. Warte bis morgen.',
  'rejected.gone': 'Das ist nicht mehr da. Vielleicht hat es jemand entfernt.',
  'rejected.emptyText': 'Da steht noch nichts. Schreib zuerst etwas.',
  'rejected.tooMany': 'Das ist mehr, als hineinpasst. Die Grenze liegt bei {max}.',
  'rejected.lastColumn': 'Ein Board braucht eine Spalte. Füge zuerst eine andere hinzu.',
  'rejected.lastFacilitator': 'Jemand muss moderieren. Benenne zuerst eine andere Person.',
  'rejected.locked': 'Die Karten sind fixiert. Bitte die Moderation, sie freizugeben.',
  'rejected.roundClosed': 'Die Abstimmung ist beendet. Die Moderation kann sie wieder öffnen.',
  'rejected.roundOpen': 'Es läuft schon eine Abstimmung. Beende sie zuerst.',
  'rejected.noVotesLeft': 'Du hast keine Stimmen mehr. Nimm eine zurück, um sie hier zu vergeben.',
  'rejected.cardLimit': 'Mehr Stimmen kann eine Person hier nicht vergeben.',
  'rejected.stillHidden': 'Die Karten sind noch verdeckt. Decke sie zuerst auf.',
  'rejected.other': 'Das hat nicht geklappt, und es wurde nichts verändert.',

  'save.saving': 'Wird gespeichert',
  'save.saved': 'Gespeichert',
  'save.savedOnDevice': 'Auf diesem Gerät gespeichert',
  'save.offline': 'Du bist offline. Änderungen bleiben auf diesem Gerät, bis du wieder verbunden bist.',
  'save.offlineKept': {
    one: 'Keine Verbindung. Eine Änderung bleibt auf diesem Gerät und wird gesendet, sobald du wieder verbunden bist.',
    other:
      'Keine Verbindung. {count} Änderungen bleiben auf diesem Gerät und werden gesendet, sobald du wieder verbunden bist.',
  },
  'save.offlineHere': {
    one: 'Keine Verbindung. Eine Änderung bleibt nur, solange diese Seite offen ist. Bleib hier oder exportiere jetzt eine Kopie.',
    other:
      'Keine Verbindung. {count} Änderungen bleiben nur, solange diese Seite offen ist. Bleib hier oder exportiere jetzt eine Kopie.',
  },
  'save.conflicts': {
    one: 'Jemand anderes hat dasselbe geändert. An einer Stelle gilt die fremde Fassung.',
    other: 'Jemand anderes hat dasselbe geändert. An {count} Stellen gilt die fremde Fassung.',
  },
  'save.notSaved.quota':
    'Nicht gespeichert: Der Speicher dieses Browsers ist voll. Schaffe Platz und versuche es erneut, oder exportiere jetzt eine Kopie.',
  'save.notSaved.denied':
    'Nicht gespeichert: Dieser Browser lässt die Seite nichts speichern. Exportiere eine Kopie, bevor du gehst.',
  'save.notSaved.blocked':
    'Nicht gespeichert: Ein anderer Tab hält den Speicher fest. Schließe ihn und versuche es erneut.',
  'save.notSaved.unknown':
    'Nicht gespeichert: Etwas ist schiefgegangen. Versuche es erneut oder exportiere jetzt eine Kopie.',

  'storage.unreadable':
    'Ein früherer Entwurf ließ sich nicht lesen. Er ist beiseitegelegt, und du kannst neu beginnen.',
  'storage.unreadableExport': 'Alten Entwurf exportieren',
  'storage.newerVersion':
    'Das wurde mit einer neueren Version gespeichert. Du kannst es hier lesen, und nichts wird überschrieben.',

  'action.retry': 'Erneut versuchen',
  'action.exportCopy': 'Kopie exportieren',
  'action.undo': 'Rückgängig',
  'action.redo': 'Wiederholen',
  'action.close': 'Schließen',
  'action.cancel': 'Abbrechen',
  'action.back': 'Zurück',
  'action.edit': 'Bearbeiten',
  'action.dismiss': 'Ausblenden',
  'action.showAsTable': 'Als Tabelle zeigen',
  'action.showAsPicture': 'Als Bild zeigen',

  'band.solid': 'Tragfähig',
  'band.uneven': 'Uneben',
  'band.fragile': 'Brüchig',
  'band.none': 'Noch kein Wert',

  'state.optional': 'Freiwillig',
  'state.required': 'Erforderlich',

  'locale.unknown': '„{locale}“ gibt es hier noch nicht, deshalb steht alles auf Englisch.',

  'error.title': 'Dieser Teil funktioniert gerade nicht',
  'error.text': 'Deine Daten sind noch da. Versuche es erneut oder exportiere zuerst eine Kopie.',
} satisfies MirrorOf<typeof english>;
