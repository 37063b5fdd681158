import type { MessageSet } from '../types';

/** What the form says before sending and after, and when it cannot be shown: loaded on demand. */
export const assessmentResultMessages = {
  'form.readOnly': 'You are reading. Answers cannot be changed here.',

  'resume.title': 'Welcome back.',
  'resume.textFrom': 'Your answers from {day} are still here, on this device only.',
  // Where the host keeps them elsewhere, too.
  'resume.textKept': 'Your answers from {day} are still here.',
  'resume.startOver': 'Start over',
  'resume.startedOver': 'Started over. Undo brings your answers back.',

  'review.title': 'Ready when you are',
  'review.intro': 'Look over your answers. You can still change any of them.',
  'review.open': {
    one: 'One statement has no answer yet',
    other: '{count} statements have no answer yet',
  },
  'item.change': 'Change an answer',
  'item.unanswered': 'Not answered',

  'invalid.title': 'This assessment cannot be shown yet',
  'invalid.draft': 'Some saved answers did not fit this assessment and were set aside.',
  'empty.title': 'Nothing to answer yet',
  'empty.text': 'This assessment has no statements.',

  'result.private': 'Only you can see this page',
  'result.sent': 'Thank you. This is how you see the team today.',
  'headline.tooFew': 'Too few answers for a picture',
  'headline.solid': 'Solid ground, all the way up',
  'headline.fragile': 'Thin ground, worth a good talk',
  'headline.even': 'Even ground, room to grow',
  'headline.thinBase': 'Strong above, thin at the base',
  'headline.thinMiddle': 'Good ground, thin middle',
  'headline.thinTop': 'Good ground, thin at the top',
  'headline.mixed': 'Some solid ground, some thin',

  'result.told': 'What you told us',
  'result.figure': 'How you see the team',
  'result.strong': 'Solid ground: {level}',
  'result.best': 'Stronger ground: {level}',
  'result.weakBase': 'Carries more than it can: {level}',
  'result.weak': 'Thin ground: {level}',
  'result.next': 'Could grow next: {level}',
  'result.because': 'You chose “{answer}” for “{statement}”',
  'result.tryNext': 'What to try next',
  'result.noScore': 'Too few answers for a score',
  'result.restsOn': 'Rests on a weaker level',
  'result.level': '{level}: {score} of {max}, {band}',
  'result.teamLater': 'Your answers join the team average once {count} or more have answered.',
  'result.download': 'Download my answers',
  'result.downloadTable': 'As a table (CSV)',
  'result.downloadFile': 'As a file (JSON)',
  'result.column.statement': 'Statement',
  'result.column.principle': 'Principle',
  'result.column.answer': 'Answer',
  'result.column.label': 'In words',
  'errors.title': {
    one: 'One answer is still missing',
    other: '{count} answers are still missing',
  },
  'asked.more': {
    one: 'One more question on this page.',
    other: '{count} more questions on this page.',
  },
  'asked.fewer': {
    one: 'One question is no longer asked. Its answer is kept in case it comes back.',
    other: '{count} questions are no longer asked. Their answers are kept in case they come back.',
  },
  'errors.item': 'Statement {number}: {text}',
} satisfies MessageSet;
