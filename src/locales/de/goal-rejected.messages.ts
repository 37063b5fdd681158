import type { goalRejectedMessages as english } from '../en/goal-rejected.messages';
import type { MirrorOf } from '../types';

export const goalRejectedMessages = {
  'rejected.alreadyThere': 'Das gibt es schon. Such es, bevor du es noch einmal anlegst.',
  'rejected.notFound': 'Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.',
  'rejected.endsBeforeStart':
    'Der Zeitraum darf nicht enden, bevor er beginnt. Ändere einen der beiden Tage.',
  'rejected.periodClosed': 'Dieser Zeitraum ist abgeschlossen. Öffne ihn wieder, um etwas darin zu ändern.',
  'rejected.cycle':
    'Ein Ziel kann nicht sich selbst dienen, auch nicht über andere Ziele. Wähle ein anderes übergeordnetes Ziel.',
  'rejected.tooDeep': 'Dieses Ziel steht schon unter zu vielen anderen. Wähle eines weiter oben.',
  'rejected.wrongDirection':
    'Der Zielwert liegt auf der anderen Seite des Startwerts. Tausche die beiden oder wähle eine andere Art zu messen.',
  'rejected.hasCheckIns':
    'Dafür gibt es schon Werte. Leg es stattdessen ins Archiv, damit sie erhalten bleiben.',
  'rejected.beforePeriod': 'Dieser Tag liegt vor dem Beginn des Zeitraums. Wähle einen späteren.',
  'rejected.nobody':
    'Es ist nicht bekannt, wer du bist, darum geht das nicht in deinem Namen. Melde dich zuerst an.',
  'rejected.ownCheckIn':
    'Diesen Stand hast du selbst eingetragen. Bitte jemand anderen im Team, ihn anzusehen.',
  'rejected.reasonMissing': 'Sag in ein paar Worten, warum, damit die anderen darauf antworten können.',
  'rejected.notYours': 'Das kann nur die Person sagen, um die es geht.',
  'rejected.nothingSaid': 'Da steht noch nichts. Schreib zuerst ein paar Worte.',
} satisfies MirrorOf<typeof english>;
