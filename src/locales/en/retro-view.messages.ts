import type { MessageSet } from '../types';

/** What the board itself says, from the first render on. What stands around it is in `retro-around.messages`. */
export const retroViewMessages = {
  'board.label': 'Retro board',
  'board.columns': 'Columns',
  'board.readOnly': 'You are reading. Nothing can be changed here.',
  'board.loading': 'Fetching the board',
  'board.someone': 'Somebody',

  'column.untitled': 'Column',
  'column.count': { one: '{count} card', other: '{count} cards' },
  'column.add': 'Add a card',
  'column.addTo': 'Add a card to {column}',
  'column.more': 'More for {column}',
  'column.empty': 'Nothing here yet. What comes to mind first?',
  'column.emptyRead': 'Nothing here.',
  'column.noMatch': 'No card here matches.',
  'column.title': 'Title of the column',

  'composer.label': 'New card in {column}',
  'composer.placeholder': 'What should the team know?',
  'composer.private': 'Private until the reveal',
  'composer.add': 'Add',
  'composer.close': 'Stop writing',
  'composer.left': { one: '{count} character left', other: '{count} characters left' },
  'composer.over': { one: '{count} character too many', other: '{count} characters too many' },
  'composer.lines': { one: 'Add {count} card, one per line', other: 'Add {count} cards, one per line' },

  'edit.label': 'Text of the card',
  'edit.save': 'Save',
  'edit.cancel': 'Cancel',

  'card.more': 'More: move, group, edit',
  'card.comments': { one: '{count} comment', other: '{count} comments' },
  'card.same': 'Same here',
  'card.sameCount': { one: '{count} person says same here', other: '{count} people say same here' },
  'card.yours': 'Only you see this until the reveal',
  'card.waiting': 'On its way',
  'card.place': '{place} of {total} in {column}',

  'vote.cast': 'Vote',
  'vote.mine': '{count} of yours',
  'vote.more': 'Vote once more',
  'vote.back': 'Take one vote back',
  'vote.total': { one: '{count} vote', other: '{count} votes' },
  'vote.left': { one: '{count} vote left', other: '{count} votes left' },

  'group.untitled': 'Untitled group',
  'group.count': { one: '{count} card', other: '{count} cards' },
  'group.open': 'Show the cards',
  'group.close': 'Stack the cards',
  'group.title': 'Title of the group',

  'hidden.column': {
    one: '{count} hidden card, kept secret until the reveal',
    other: '{count} hidden cards, kept secret until the reveal',
  },
  'hidden.total': {
    one: '{count} hidden card in all, kept secret until the reveal',
    other: '{count} hidden cards in all, kept secret until the reveal',
  },
  'hidden.coming': '{count} still to come',

  'drop.group': 'Group these two',

  'key.space': 'space',
  'key.group': 'G',
  'key.escape': 'esc',

  'notice.undo': 'Undo',
  'notice.close': 'Dismiss',

  'bar.votes': '{left} left',
  'tabs.label': 'Columns',

  'said.added': { one: 'Added to {column}.', other: '{count} cards added to {column}.' },
  'said.addedHidden': {
    one: 'Added to {column}. Only you see it until the reveal.',
    other: '{count} cards added to {column}. Only you see them until the reveal.',
  },
  'said.removed': { one: 'Card removed.', other: '{count} cards removed.' },
  'said.moved': '{card}: moved from {from}, place {fromPlace}, to {to}, place {place} of {total}.',
  'said.movedWithin': '{card}: moved within {to} from place {fromPlace} to {place} of {total}.',
  'said.movedHidden': 'Hidden card moved from {from} to {to}.',
  'said.takenOut': '{card}: taken out of its group.',
  'said.grouped': '{card}: grouped with {target}.',
  'said.ungrouped': 'The group is taken apart. Its cards stay where it was.',
  'said.groupOpened': 'Group open.',
  'said.groupClosed': 'Group stacked.',
  'said.voted': 'Voted.',
  'said.voteTakenBack': 'Vote taken back.',
  'said.votesLeft': { one: '{said} {count} vote left.', other: '{said} {count} votes left.' },
  'said.columnAdded': 'Column {column} added.',
  'said.columnMoved': 'Column {column} moved to place {place} of {total}.',
  'said.columnRemoved': 'Column {column} removed.',
  'said.undo': 'Undone.',
  'said.undoPart': 'Undone, but for what others have changed since.',
  'said.undoNothing': 'There is nothing to undo.',
  'said.redo': 'Done again.',
  'said.redoPart': 'Done again, but for what others have changed since.',
  'said.redoNothing': 'There is nothing to do again.',
} satisfies MessageSet;
