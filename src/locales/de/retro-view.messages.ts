import type { retroViewMessages as english } from '../en/retro-view.messages';
import type { MirrorOf } from '../types';

export const retroViewMessages = {
  'board.label': 'Retro-Board',
  'board.columns': 'Spalten',
  'board.readOnly': 'Du liest mit. Hier lässt sich nichts ändern.',
  'board.loading': 'Das Board wird geholt',
  'board.someone': 'Jemand',

  'column.untitled': 'Spalte',
  'column.count': { one: '{count} Karte', other: '{count} Karten' },
  'column.add': 'Karte hinzufügen',
  'column.addTo': 'Karte hinzufügen: {column}',
  'column.more': 'Mehr zu {column}',
  'column.empty': 'Noch nichts da. Was fällt dir als Erstes ein?',
  'column.emptyRead': 'Hier steht nichts.',
  'column.noMatch': 'Keine Karte passt hier.',
  'column.title': 'Titel der Spalte',

  'composer.label': 'Neue Karte in {column}',
  'composer.placeholder': 'Was soll das Team wissen?',
  'composer.private': 'Privat bis zum Aufdecken',
  'composer.add': 'Hinzufügen',
  'composer.close': 'Schreiben beenden',
  'composer.left': { one: 'Noch {count} Zeichen', other: 'Noch {count} Zeichen' },
  'composer.over': { one: '{count} Zeichen zu viel', other: '{count} Zeichen zu viel' },
  'composer.lines': {
    one: '{count} Karte hinzufügen, eine je Zeile',
    other: '{count} Karten hinzufügen, eine je Zeile',
  },

  'edit.label': 'Text der Karte',
  'edit.save': 'Speichern',
  'edit.cancel': 'Abbrechen',

  'card.more': 'Mehr: verschieben, gruppieren, bearbeiten',
  'card.comments': { one: '{count} Kommentar', other: '{count} Kommentare' },
  'card.same': 'Geht mir auch so',
  'card.sameCount': {
    one: '{count} Person geht es auch so',
    other: '{count} Personen geht es auch so',
  },
  'card.yours': 'Bis zum Aufdecken siehst nur du diese Karte',
  'card.waiting': 'Unterwegs',
  'card.place': '{place} von {total} in {column}',

  'vote.cast': 'Abstimmen',
  'vote.mine': { one: '{count} von dir', other: '{count} von dir' },
  'vote.more': 'Noch eine Stimme geben',
  'vote.back': 'Eine Stimme zurücknehmen',
  'vote.total': { one: '{count} Stimme', other: '{count} Stimmen' },
  'vote.left': { one: 'Noch {count} Stimme', other: 'Noch {count} Stimmen' },

  'group.untitled': 'Gruppe ohne Titel',
  'group.count': { one: '{count} Karte', other: '{count} Karten' },
  'group.open': 'Karten zeigen',
  'group.close': 'Karten stapeln',
  'group.title': 'Titel der Gruppe',

  'hidden.column': {
    one: '{count} verdeckte Karte, geheim bis zum Aufdecken',
    other: '{count} verdeckte Karten, geheim bis zum Aufdecken',
  },
  'hidden.total': {
    one: '{count} verdeckte Karte insgesamt, geheim bis zum Aufdecken',
    other: '{count} verdeckte Karten insgesamt, geheim bis zum Aufdecken',
  },
  'hidden.coming': { one: '{count} kommt noch', other: '{count} kommen noch' },

  'drop.group': 'Diese zwei gruppieren',

  'key.space': 'Leer',
  'key.group': 'G',
  'key.escape': 'Esc',

  'notice.undo': 'Rückgängig',
  'notice.close': 'Ausblenden',

  'bar.votes': 'Noch {left}',
  'tabs.label': 'Spalten',

  'said.added': {
    one: 'Zu {column} hinzugefügt.',
    other: '{count} Karten zu {column} hinzugefügt.',
  },
  'said.addedHidden': {
    one: 'Zu {column} hinzugefügt. Bis zum Aufdecken siehst nur du sie.',
    other: '{count} Karten zu {column} hinzugefügt. Bis zum Aufdecken siehst nur du sie.',
  },
  'said.removed': { one: 'Karte gelöscht.', other: '{count} Karten gelöscht.' },
  'said.moved': '{card}: verschoben von {from}, Platz {fromPlace}, nach {to}, Platz {place} von {total}.',
  'said.movedWithin': '{card}: in {to} verschoben von Platz {fromPlace} auf {place} von {total}.',
  'said.movedHidden': 'Verdeckte Karte verschoben von {from} nach {to}.',
  'said.takenOut': '{card}: aus der Gruppe genommen.',
  'said.grouped': '{card}: gruppiert mit {target}.',
  'said.ungrouped': 'Die Gruppe ist aufgelöst. Ihre Karten bleiben, wo sie war.',
  'said.groupOpened': 'Gruppe offen.',
  'said.groupClosed': 'Gruppe gestapelt.',
  'said.voted': 'Stimme gegeben.',
  'said.voteTakenBack': 'Stimme zurückgenommen.',
  'said.votesLeft': { one: '{said} Noch {count} Stimme.', other: '{said} Noch {count} Stimmen.' },
  'said.columnAdded': 'Spalte {column} hinzugefügt.',
  'said.columnMoved': 'Spalte {column} verschoben auf Platz {place} von {total}.',
  'said.columnRemoved': 'Spalte {column} gelöscht.',
  'said.undo': 'Rückgängig gemacht.',
  'said.undoPart': 'Rückgängig gemacht, bis auf das, was andere seitdem geändert haben.',
  'said.undoNothing': 'Es gibt nichts rückgängig zu machen.',
  'said.redo': 'Wiederhergestellt.',
  'said.redoPart': 'Wiederhergestellt, bis auf das, was andere seitdem geändert haben.',
  'said.redoNothing': 'Es gibt nichts wiederherzustellen.',
} satisfies MirrorOf<typeof english>;
