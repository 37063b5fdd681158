import type { MessageSet } from '../types';

/** Texts of the trust assessment form and of one person's result. */
export const assessmentMessages = {
  'form.label': 'Trust assessment',
  'form.readOnly': 'You are reading. Answers cannot be changed here.',
  'form.loading': 'Fetching your answers',

  'privacy.default': 'Only you can see your answers on this device.',
  'privacy.team': 'The team sees averages once {count} or more have answered. Nobody sees your answers.',
  'privacy.named': 'Your answers are passed on together with your name.',
  'privacy.comments': 'The team reads comments, shuffled and without names.',

  'resume.title': 'Welcome back.',
  'resume.text': 'Your answers are still here, on this device only.',
  'resume.startOver': 'Start over',
  'resume.startedOver': 'Started over. Undo brings your answers back.',

  'progress.label': 'Progress',
  'progress.page': '{page} of {pages}',
  'progress.answered': '{answered} of {total}',
  'progress.timeLeft': {
    one: 'about {count} minute left',
    other: 'about {count} minutes left',
  },
  'progress.underAMinute': 'less than a minute left',
  'progress.allAnswered': 'All answered',
  'progress.toGo': {
    one: 'One more answer to go',
    other: '{count} more answers to go',
  },

  'page.restsOn': '{level}, resting on {below}',
  'page.ground': '{level}, the ground',
  'page.next': 'Next: {page}',
  'page.review': 'Look over your answers',
  'page.opened': 'Page {page} of {pages}: {title}',

  'item.number': 'Statement {number} of {total}',
  'item.notApplicable': 'Doesn’t apply to me',
  'item.required': 'Choose an answer, or tick “Doesn’t apply to me”',
  'item.requiredStrict': 'Choose an answer',
  'item.clear': 'Clear this answer',
  'item.cleared': 'Answer cleared',
  'item.chosen': '{answer} chosen',
  'item.unanswered': 'Not answered',
  'item.change': 'Change an answer',
  'item.point': '{point} of {max}, {label}',

  'comment.label': 'Anything you’d like to add?',
  'comment.count': '{used} / {max}',
  'comment.tooLong': {
    one: 'One character too many. Please shorten it.',
    other: '{count} characters too many. Please shorten it.',
  },

  'review.title': 'Ready when you are',
  'review.intro': 'Look over your answers. You can still change any of them.',
  'review.open': {
    one: 'One statement has no answer yet',
    other: '{count} statements have no answer yet',
  },
  'review.submit': 'Send my answers',
  'review.submitPlain': 'See my result',

  'errors.title': {
    one: 'One answer is still missing',
    other: '{count} answers are still missing',
  },
  'errors.item': 'Statement {number}: {text}',

  'submit.pending': 'Sending your answers',
  'submit.failed': 'Your answers could not be sent. They are still here; try again.',
  'submit.done': 'Your answers have been sent.',

  'result.private': 'Only you can see this page',
  'result.title': 'Thank you. This is your view.',
  'result.told': 'What you told us',
  'result.strongest': 'Your strongest ground',
  'result.workOn': 'Worth working on',
  'result.tryNext': 'What to try next',
  'result.headline.tooFew': 'A few more answers, and a picture appears',
  'result.headline.solid': 'Solid from the base to the top',
  'result.headline.fragile': 'Much to build, starting at the base',
  'result.headline.even': 'Level all the way up',
  'result.headline.thinBase': 'Good height on thin ground',
  'result.headline.thinMiddle': 'Good ground, thin middle',
  'result.headline.thinTop': 'Good ground, with the top still to build',
  'result.headline.mixed': 'Firm in places, thin in others',
  'result.finding.high': '{level} stands firm',
  'result.finding.best': '{level} holds best',
  'result.finding.weakBase': '{level} is weaker than what it carries',
  'result.finding.low': '{level} feels thin',
  'result.finding.next': '{level} has room to grow',
  'result.finding.item': 'You chose “{answer}” for “{item}”',
  'result.level': '{level}: {score} of {max}, {band}',
  'result.noScore': 'Too few answers for a score',
  'result.answered': '{answered} of {total} answered',
  'result.teamLater': 'Your answers join the team average once {count} or more have answered.',
  'result.download': 'Download my answers',
  'result.change': 'Change an answer',

  'keys.title': 'Keys for the form',
  'keys.move': 'Arrow keys: move along the answers',
  'keys.choose': 'Space: choose the answer in focus',
  'keys.number': 'Number keys: choose an answer directly',

  'invalid.title': 'This assessment cannot be shown yet',
  'invalid.draft': 'Some saved answers did not fit this assessment and were set aside.',
  'empty.title': 'Nothing to answer yet',
  'empty.text': 'This assessment has no statements.',
} satisfies MessageSet;
