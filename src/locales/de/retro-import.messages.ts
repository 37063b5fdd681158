import type { retroImportMessages as english } from '../en/retro-import.messages';
import type { MirrorOf } from '../types';

export const retroImportMessages = {
  'retroImport.empty': 'Die Datei ist leer. Wähle eine andere.',
  'retroImport.notJson':
    'Zeile {line}, Spalte {column} ist kein gültiges JSON. Exportiere das Board noch einmal oder berichtige diese Stelle.',
  'retroImport.cutOff':
    'Die Datei endet zu früh, in Zeile {line}. Sie wurde abgeschnitten: Lade oder kopiere sie noch einmal.',
  'retroImport.tooLong':
    'Die Datei hat {length} Zeichen; höchstens {max} lassen sich lesen. Teile sie auf mehrere Dateien auf.',
  'retroImport.tooMany':
    'Die Datei enthält mehr, als auf ein Board passt (höchstens {max} von einer Art). Nichts wurde gelesen. Teile sie auf mehrere Dateien auf.',
  'retroImport.wrongSchema':
    'Das ist eine Datei von uns, aber nicht von einer Retro. Wähle die Datei, die hierher gehört ({expected}).',
  'retroImport.wrongVersion':
    'Die Datei sagt nicht, welche Version sie geschrieben hat. Exportiere das Board dort noch einmal, wo es herkommt.',
  'retroImport.noCards':
    'In der Datei wurden keine Karten gefunden. Gib an, welcher Teil sie enthält, oder wähle eine andere Datei.',
  'retroImport.notText':
    'Das ist keine Textdatei, deshalb lassen sich daraus keine Karten lesen. Exportiere das Board als CSV oder JSON und wähle diese Datei.',
  'retroImport.unreadable':
    'Die Datei lässt sich nicht lesen. Vielleicht ist sie beschädigt. Versuche es mit einer anderen Kopie.',

  'retroImport.unknownFormat':
    '{format} ist kein Format, das wir kennen. Die Datei wurde als das gelesen, wonach sie aussieht.',
  'retroImport.guessedLayout':
    'Diesen Aufbau kennen wir nicht, deshalb haben wir geraten, wofür jede Spalte steht. Prüfe es, bevor du weitermachst.',
  'retroImport.guessedEncoding':
    'Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; angenommen wurde {encoding}. Achte auf seltsame Zeichen und speichere sie dann als UTF-8.',
  'retroImport.replacementCharacters': {
    one: 'Ein Buchstabe ging schon beim Speichern der Datei verloren (Zeile {line}). Speichere sie, wenn möglich, noch einmal als UTF-8.',
    other:
      '{count} Buchstaben gingen schon beim Speichern der Datei verloren (der erste in Zeile {line}). Speichere sie, wenn möglich, noch einmal als UTF-8.',
  },
  'retroImport.nulCharacters': {
    one: 'Ein Nullzeichen wurde herausgenommen. Die Datei wurde ungewöhnlich gespeichert; prüfe die Texte.',
    other:
      '{count} Nullzeichen wurden herausgenommen. Die Datei wurde ungewöhnlich gespeichert; prüfe die Texte.',
  },
  'retroImport.newerVersion':
    'Diese Datei stammt aus einer neueren Version und kann gelesen, aber nicht geändert werden. Aktualisiere diese Seite, um weiterzuarbeiten.',
  'retroImport.openQuote':
    'Ein Anführungszeichen in Zeile {line} wird nie geschlossen. Prüfe die Karte, die dort beginnt.',
  'retroImport.strayQuote':
    'In Zeile {line} steht ein Anführungszeichen zu viel. Es blieb als Teil des Textes stehen.',
  'retroImport.extraCells':
    'Zeile {line} hat mehr Zellen, als es Überschriften gibt. Nicht übernommen: {text}',

  'retroImport.badRecord': 'Etwas passte nicht und wurde repariert oder weggelassen: {text}',
  'retroImport.forbiddenKey':
    'Der Name {key} ist aus Sicherheitsgründen nicht erlaubt. Was dort stand, wurde weggelassen.',
  'retroImport.duplicateId':
    'Die Kennung {id} kommt mehr als einmal vor. Jede Karte blieb erhalten und hat eine eigene Kennung.',
  'retroImport.unknownColumn':
    'In der Datei gibt es keine Spalte {column}. Für die Karten darin wurde eine angelegt.',
  'retroImport.missingParent':
    'Die Karte {id}, auf der andere liegen, ist nicht in der Datei. Die anderen blieben zusammen.',
  'retroImport.missingChild': 'Die gruppierte Karte {id} ist nicht in der Datei.',
  'retroImport.unknownAuthor': 'Die Datei sagt nicht, wer {id} ist. Diese Karten stehen ohne Namen da.',
  'retroImport.nestedGroup':
    'Die Karte {id} lag auf einer Karte, die auf einer anderen lag. Alle sind jetzt in einer Gruppe.',
  'retroImport.emptyCard': 'Eine Karte hat keinen Text. Sie blieb erhalten.',
  'retroImport.longCard':
    'Eine Karte hat {length} Zeichen, mehr als sich hier schreiben lassen ({max}). Sie blieb erhalten; kürze sie, bevor du sie änderst.',
  'retroImport.continued':
    'Ein Text mit {length} Zeichen ist zu lang für eine Karte. Der Rest steht in Kommentaren an ihr.',
  'retroImport.shortened': 'Ein Name oder Titel wurde nach {max} Zeichen abgeschnitten. Vollständig: {text}',
  'retroImport.hiddenColumn': 'Die Spalte {title} war dort verborgen. Hier ist sie sichtbar.',
  'retroImport.closedCard': 'Diese Karte war dort archiviert. Hier liegt sie auf dem Board: {text}',
  'retroImport.closedColumn': 'Die Liste {title} war dort archiviert. Hier ist sie auf dem Board.',
  'retroImport.otherBoards': {
    one: 'Die Datei enthält neben {title} noch ein Board.',
    other: 'Die Datei enthält neben {title} noch {count} Boards.',
  },

  'retroImport.badVotes': 'Das ist keine Anzahl von Stimmen: {count}. Sie wurde weggelassen.',
  'retroImport.lostVotes': {
    one: 'Eine Stimme gehört zur Karte {id}, die nicht in der Datei ist.',
    other: '{count} Stimmen gehören zur Karte {id}, die nicht in der Datei ist.',
  },
  'retroImport.voteDifference':
    'Die Datei nennt {total} Stimmen, aufgeführt sind aber {sum}. Alle aufgeführten wurden übernommen.',
  'retroImport.roundWasOpen':
    'Eine Abstimmung lief dort noch. Hier ist sie geschlossen; du kannst sie wieder öffnen.',
  'retroImport.budgetExceeded':
    'Jemand hat {used} von {budget} Stimmen vergeben. Alle zählen; die Abstimmung hat hier keine Grenze.',

  'retroImport.authorsLeftOut': 'Das Board ist anonym, deshalb wurden die Namen aus der Datei weggelassen.',
  'retroImport.becameCard': 'Hierzu gab es keine Karte, deshalb wurde es selbst eine: {text}',
  'retroImport.notCarried': {
    one: 'Für {field} gibt es hier keinen Platz. Einmal weggelassen, zum Beispiel: {example}',
    other: 'Für {field} gibt es hier keinen Platz. {count}-mal weggelassen, zum Beispiel: {example}',
  },

  'retroExport.untitled': 'Ohne Titel',
  'retroExport.group': 'Gruppe',
  'retroExport.actions': 'Maßnahmen',
  'retroExport.kudos': 'Danke',
  'retroExport.notes': 'Notizen',
  'retroExport.votes': { one: '{count} Stimme', other: '{count} Stimmen' },
  'retroExport.cards': { one: '{count} Karte', other: '{count} Karten' },
  'retroExport.rank': 'Platz {rank}',
  'retroExport.tied': 'Platz {rank}, geteilt',
  'retroExport.due': 'bis {day}',
  'retroExport.dropped': 'fallen gelassen',
} satisfies MirrorOf<typeof english>;
