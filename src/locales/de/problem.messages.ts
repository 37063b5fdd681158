import type { problemMessages as english } from '../en/problem.messages';
import type { MirrorOf } from '../types';

export const problemMessages = {
  'problem.root': 'Das Dokument',
  'problem.notAnObject':
    '{path} sollte ein Objekt mit benannten Feldern sein. Prüfe, ob die ganze Datei kopiert wurde.',
  'problem.wrongType':
    '{path} enthält die falsche Art von Wert. Sieh nach, was dieses Feld erwartet, und ändere es.',
  'problem.missingField': '{path} fehlt. Ergänze es und versuche es noch einmal.',
  'problem.unknownField':
    '{path} ist kein Feld, das wir kennen. Es bleibt erhalten, wird aber nicht verwendet. Prüfe die Schreibweise.',
  'problem.forbiddenKey':
    '{path} trägt einen Namen, der aus Sicherheitsgründen nicht erlaubt ist. Benenne es um.',
  'problem.wrongSchema': '{path} nennt eine andere Art von Dokument. Wähle die Datei, die hierher gehört.',
  'problem.wrongVersion':
    '{path} ist keine Versionsnummer, die wir lesen können. Verwende eine ganze Zahl ab 1.',
  'problem.newerVersion':
    'Das wurde mit einer neueren Version gespeichert und lässt sich hier nur lesen. Aktualisiere diese Seite, um weiterzuarbeiten.',
  'problem.idMismatch':
    '{path} hat eine andere Kennung als der Schlüssel, unter dem es abgelegt ist. Gleiche beide an.',
  'problem.emptyText': '{path} ist leer. Schreib etwas hinein.',
  'problem.tooLong': '{path} ist zu lang. Kürze es.',
  'problem.tooMany': '{path} hat zu viele Einträge. Entferne einige oder verteile sie auf mehrere Dateien.',
  'problem.notFinite': '{path} ist keine gewöhnliche Zahl. Gib eine Zahl wie 3 oder 4,5 ein.',
  'problem.outOfRange': '{path} liegt außerhalb der erlaubten Werte. Wähle einen, der passt.',
  'problem.notAllowed': '{path} gehört nicht zu den erlaubten Werten. Wähle einen davon.',
  'problem.duplicateId':
    '{path} verwendet eine Kennung, die schon vergeben ist. Gib jedem Eintrag eine eigene.',
  'problem.unknownReference':
    '{path} verweist auf etwas, das nicht da ist. Berichtige die Kennung oder entferne sie.',
  'problem.badId':
    '{path} ist keine brauchbare Kennung. Verwende Buchstaben, Ziffern, Bindestriche und Unterstriche.',
  'problem.notJson':
    '{path} enthält etwas, das sich nicht als JSON speichern lässt. Verwende Text, Zahlen, Listen und Objekte.',
  'problem.scaleTooSmall':
    '{path} hat weniger als zwei Stufen. Der höchste Wert muss über dem niedrigsten liegen.',
  'problem.tooFewLevels': '{path} hat zu wenige Ebenen für eine Pyramide. Verwende mindestens drei.',
  'problem.tooManyLevels': '{path} hat zu viele Ebenen für eine Pyramide. Verwende höchstens sieben.',
  'problem.noItems': '{path} enthält keine Aussagen zum Beantworten. Füge mindestens eine hinzu.',
  'problem.migrationFailed':
    '{path} stammt aus einer älteren Version und ließ sich nicht auf den neuen Stand bringen. Exportiere es und hol dir Hilfe; es wurde nichts verändert.',
  'problem.unreadable':
    '{path} lässt sich nicht lesen. Vielleicht ist es beschädigt oder abgeschnitten. Versuche es mit einer anderen Kopie.',
} satisfies MirrorOf<typeof english>;
