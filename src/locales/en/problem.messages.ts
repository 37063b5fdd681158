import type { MessageSet } from '../types';

/** What is wrong with data, where, and how to put it right. One message per problem code of core. */
export const problemMessages = {
  /** Stands for {path} when the whole value is meant. */
  'problem.root': 'The document',
  'problem.notAnObject':
    '{path} should be an object with named fields. Check that the whole file was copied.',
  'problem.wrongType': '{path} holds the wrong kind of value. Look up what this field expects and change it.',
  'problem.missingField': '{path} is missing. Add it and try again.',
  'problem.unknownField': '{path} is not a field we know. It is kept, and not used. Check its spelling.',
  'problem.forbiddenKey': '{path} has a name that is not allowed for safety. Rename it.',
  'problem.wrongSchema': '{path} names another kind of document. Choose the file that belongs here.',
  'problem.wrongVersion': '{path} is not a version number we can read. Use a whole number from 1.',
  'problem.newerVersion':
    'This was saved by a newer version, so it can be read but not changed. Update this page to go on editing.',
  'problem.idMismatch':
    '{path} has an id that differs from the key it is stored under. Make the two the same.',
  'problem.emptyText': '{path} is empty. Write something there.',
  'problem.tooLong': '{path} is too long. Shorten it.',
  'problem.tooMany': '{path} has too many entries. Remove some, or split them over several files.',
  'problem.notFinite': '{path} is not an ordinary number. Enter a number such as 3 or 4.5.',
  'problem.outOfRange': '{path} lies outside the values that are allowed. Choose one within them.',
  'problem.notAllowed': '{path} is not one of the values that are allowed. Choose one of them.',
  'problem.duplicateId': '{path} uses an id that is already taken. Give each entry an id of its own.',
  'problem.unknownReference': '{path} points to something that is not there. Correct the id, or remove it.',
  'problem.badId': '{path} is not a usable id. Use letters, digits, hyphens and underscores.',
  'problem.notJson':
    '{path} holds something that cannot be stored as JSON. Use text, numbers, lists and objects.',
  'problem.scaleTooSmall': '{path} has fewer than two points. Let its highest point be above its lowest.',
  'problem.tooFewLevels': '{path} has too few levels for a pyramid. Use at least three.',
  'problem.tooManyLevels': '{path} has too many levels for a pyramid. Use seven at most.',
  'problem.noItems': '{path} has no statements to answer. Add at least one.',
  'problem.migrationFailed':
    '{path} comes from an older version and could not be brought up to date. Export it and ask for help; nothing was changed.',
  'problem.unreadable': '{path} cannot be read. It may be damaged or cut short. Try another copy.',
} satisfies MessageSet;
