import type { MessageSet } from '../types';

/** What an import of a retro has to say, by code, and the words of an export. Loads with the dialogs that need it. */
export const retroImportMessages = {
  'retroImport.empty': 'The file is empty. Choose another one.',
  'retroImport.notJson':
    'Line {line}, column {column} is not valid JSON. Export the board again, or correct that place.',
  'retroImport.cutOff':
    'The file ends too early, in line {line}. It was cut short: download or copy it again.',
  'retroImport.tooLong':
    'The file has {length} characters; at most {max} can be read. Split it into several files.',
  'retroImport.tooMany':
    'The file holds more than fits on one board (at most {max} of a kind). Nothing was read. Split it into several files.',
  'retroImport.wrongSchema':
    'This is a file of ours, but not of a retro. Choose the file that belongs here ({expected}).',
  'retroImport.wrongVersion':
    'The file does not say which version wrote it. Export the board again from where it came.',
  'retroImport.noCards':
    'No cards were found in the file. Say which part of it holds them, or choose another file.',
  'retroImport.notText':
    'This file is not text, so no cards can be read from it. Export the board as CSV or JSON and choose that file.',
  'retroImport.unreadable': 'The file cannot be read. It may be damaged. Try another copy.',

  'retroImport.unknownFormat': '{format} is not a format we know. The file was read as what it looks like.',
  'retroImport.guessedLayout':
    'We do not know this layout, so we guessed what each column is for. Check it before you go on.',
  'retroImport.guessedEncoding':
    'The file does not say how its letters are written; {encoding} was assumed. Look for odd letters; save it as UTF-8 if there are any.',
  'retroImport.replacementCharacters': {
    one: 'One letter was already lost when the file was saved (line {line}). Save it again as UTF-8 if you can.',
    other:
      '{count} letters were already lost when the file was saved (first in line {line}). Save it again as UTF-8 if you can.',
  },
  'retroImport.nulCharacters': {
    one: 'One zero character was taken out. The file was saved in an unusual way; check the texts.',
    other: '{count} zero characters were taken out. The file was saved in an unusual way; check the texts.',
  },
  'retroImport.newerVersion':
    'A newer version wrote this file, so it can be read but not changed. Update this page to go on editing.',
  'retroImport.openQuote':
    'A quotation mark in line {line} is never closed. Check the card that begins there.',
  'retroImport.strayQuote':
    'There is a quotation mark too many in line {line}. It was kept as part of the text.',
  'retroImport.extraCells': 'Line {line} has more cells than there are headings. Not taken over: {text}',

  'retroImport.badRecord': 'Something did not fit and was repaired or left out: {text}',
  'retroImport.forbiddenKey': 'The name {key} is not allowed for safety. What stood there was left out.',
  'retroImport.duplicateId':
    'The id {id} is there more than once. Each card was kept and has an id of its own.',
  'retroImport.unknownColumn': 'The file has no column {column}. One was made for the cards in it.',
  'retroImport.missingParent':
    'The card {id} that others lie on is not in the file. The others were kept together.',
  'retroImport.missingChild': 'The grouped card {id} is not in the file.',
  'retroImport.unknownAuthor': 'The file does not say who {id} is. These cards have no author.',
  'retroImport.nestedGroup': 'The card {id} lay on a card that lay on another. All are in one group now.',
  'retroImport.emptyCard': 'A card has no text. It was kept.',
  'retroImport.longCard':
    'A card has {length} characters, more than can be typed here ({max}). It was kept; shorten it before you edit it.',
  'retroImport.continued':
    'A text of {length} characters is too long for one card. The rest is in comments on it.',
  'retroImport.shortened': 'A name or title was cut after {max} characters. In full: {text}',
  'retroImport.hiddenColumn': 'The column {title} was hidden there. It is visible here.',
  'retroImport.closedCard': 'This card was archived there. It is on the board here: {text}',
  'retroImport.closedColumn': 'The list {title} was archived there. It is on the board here.',
  'retroImport.otherBoards': {
    one: 'The file holds one more board beside {title}.',
    other: 'The file holds {count} more boards beside {title}.',
  },

  'retroImport.badVotes': 'This is not a number of votes: {count}. It was left out.',
  'retroImport.lostVotes': {
    one: 'One vote belongs to the card {id}, which is not in the file.',
    other: '{count} votes belong to the card {id}, which is not in the file.',
  },
  'retroImport.voteDifference':
    'The file says {total} votes, but {sum} are listed. All that are listed were taken over.',
  'retroImport.roundWasOpen':
    'A round of voting was still open there. It is closed here; you can open it again.',
  'retroImport.budgetExceeded':
    'Somebody used {used} votes of {budget}. All count; the round has no limit here.',

  'retroImport.authorsLeftOut': 'The board is anonymous, so the names in the file were left out.',
  'retroImport.becameCard': 'This had no card to belong to and became one itself: {text}',
  'retroImport.notCarried': {
    one: '{field} has no place here. Left out once, for example: {example}',
    other: '{field} has no place here. Left out {count} times, for example: {example}',
  },

  'retroExport.untitled': 'Untitled',
  'retroExport.group': 'Group',
  'retroExport.actions': 'Actions',
  'retroExport.kudos': 'Thank-yous',
  'retroExport.notes': 'Notes',
  'retroExport.votes': { one: '{count} vote', other: '{count} votes' },
  'retroExport.cards': { one: '{count} card', other: '{count} cards' },
  'retroExport.rank': 'place {rank}',
  'retroExport.tied': 'place {rank}, shared',
  'retroExport.due': 'by {day}',
  'retroExport.dropped': 'dropped',
} satisfies MessageSet;
