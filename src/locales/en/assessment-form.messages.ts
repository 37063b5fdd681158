import type { MessageSet } from '../types';

/** What the form itself says, from the first render on. */
export const assessmentFormMessages = {
  'form.label': 'Trust assessment',
  'form.loading': 'Fetching your answers',

  'privacy.default': 'Only you can see your answers on this device.',
  'privacy.team': 'The team sees averages once {count} or more have answered. Nobody sees your answers.',
  'privacy.named': 'Your answers are passed on together with your name.',
  'privacy.comments': 'The team reads comments, shuffled and without names.',

  'progress.label': 'Progress',
  'progress.answered': '{answered} of {total}',
  'progress.timeLeft': {
    one: 'about {count} minute left',
    other: 'about {count} minutes left',
  },
  'progress.summary': '{answered}, {time}',
  'progress.allAnswered': 'All answered',

  'page.restsOn': '{level}, resting on {below}',
  'page.ground': '{level}, the ground',
  'page.next': 'Next: {page}',
  'page.review': 'Look over your answers',

  'item.notApplicable': 'Doesn’t apply to me',
  'item.required': 'Choose an answer, or tick “Doesn’t apply to me”',
  'item.requiredStrict': 'Choose an answer',
  'item.requiredText': 'Write a few words here',

  'comment.label': 'Anything you’d like to add?',
  'comment.count': '{used} / {max}',

  'review.submit': 'Send my answers',
  'review.submitPlain': 'See my result',

  'submit.pending': 'Sending your answers',
  'submit.failed': 'Your answers could not be sent. They are still here; try again.',
  'submit.again': 'Try again',
  'submit.done': 'Your answers have been sent.',
} satisfies MessageSet;
