import type { MessageSet } from '../types';

/** Why something cannot be done to a goal, and what to do instead. */
export const goalRejectedMessages = {
  'rejected.alreadyThere': 'That is there already. Look for it before you add it again.',
  'rejected.notFound': 'That is not there any more. Somebody may have removed it.',
  'rejected.endsBeforeStart':
    'The period has to end on or after the day it starts. Change one of the two days.',
  'rejected.periodClosed': 'This period is closed. Open it again to change something in it.',
  'rejected.cycle': 'A goal cannot serve itself, not by way of other goals either. Choose another parent.',
  'rejected.tooDeep': 'That goal already stands under too many others. Choose a parent further up.',
  'rejected.wrongDirection':
    'The target lies on the other side of the start. Swap the two, or choose another kind of measure.',
  'rejected.hasCheckIns': 'There are values for this already. Archive it instead, so that they are kept.',
  'rejected.beforePeriod': 'That day is before the period starts. Choose a later one.',
  'rejected.nobody': 'It is not known who you are, so this cannot be done in your name. Sign in first.',
  'rejected.ownCheckIn': 'You wrote this check-in yourself. Ask somebody else on the team to look at it.',
  'rejected.reasonMissing': 'Say in a few words why, so that the others can answer.',
  'rejected.notYours': 'Only the person concerned can say this.',
  'rejected.nothingSaid': 'There is nothing in it yet. Write a few words first.',
} satisfies MessageSet;
