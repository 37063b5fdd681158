import type { MessageSet } from '../types';
import { reportViewMessages } from './report-view.messages';
import { roundStatusMessages } from './round-status.messages';

/** Texts of the team report. */
export const reportMessages = {
  ...reportViewMessages,
  ...roundStatusMessages,

  'spread.title': 'How answers spread',
  'spread.text':
    'Each bar counts people by the point of the scale that their answers lie nearest to. What leans to the low side starts before the line.',
  'spread.principle': 'Principle',
  'spread.mean': 'Mean',
  'spread.agreement': 'Agreement',
  'spread.legend': 'Points of the scale',
  'spread.caption': 'How many lie nearest to each point of the scale',
  'spread.interval': 'Likely range of the mean',
  'spread.range': '{low} to {high}',
  'spread.people': 'People',

  'trend.title': 'Over the rounds',
  'trend.solid': 'Dashed line: solid from here up',
  'trend.gap': 'Gap: a round without figures',
  'trend.caption': 'Mean of each round',
  'trend.round': 'Round',
  'trend.none': 'no figures',
  'trend.point': '{round} {score}',
  'trend.label': '{level}: {points}',

  'leader.title': 'Lead and team',
  'leader.text': 'Shown because the lead agreed to it.',
  'leader.up': 'The lead sees it {amount} higher',
  'leader.down': 'The lead sees it {amount} lower',
  'leader.steady': 'Lead and team see much the same',
  'leader.unclear': 'Too few answers to be sure',

  'groups.title': 'By group',
  'groups.withheld': 'Groups that are too small to stay anonymous are not shown here.',
  'groups.caption': 'Means by {grouping}',
  'groups.group': 'Group',
  'groups.people': 'People',

  'items.closer': 'A closer look',
  'items.closerAt': 'A closer look: {level}',
  'items.label': 'Statements on {level}',
  'items.none':
    'How answers to single statements spread is shown from {count} answers up, and not in a round that is compared with another. That keeps everybody anonymous.',

  'calculated.title': 'Worked out from answers',
  'calculated.caption': 'Means of what the questionnaire calculates',
  'calculated.value': 'Value',
  'calculated.sd': 'Standard deviation',
  'calculated.none': 'Not shown',
  'calculated.withheld': 'Values that could tell one person’s answers from the others’ are not shown here.',

  'comments.title': 'In your own words',
  'comments.text': 'In no particular order, and without names.',
  'comments.other': 'Other questions',
  'comments.more': 'Show more',
  'comments.less': 'Show less',
  'comments.count': { one: 'One comment', other: '{count} comments' },

  'next.title': 'What to do next',
  'next.try': 'Worth trying',
  'next.retro': 'Talk about it in a retro',
  'next.goal': 'Set a goal',
  'next.retroFor': 'Talk about it in a retro: {level}',
  'next.goalFor': 'Set a goal: {level}',

  'notes.title': 'For whoever runs the round',
  'notes.negativeAlpha':
    '{level}: the answers to its statements pull in opposite directions. One of them is probably worded the other way round and should be reversed.',
  'notes.repeatedResponses': {
    one: 'One answer sheet came in twice. The later one counts.',
    other: '{count} answer sheets came in twice. The later ones count.',
  },
  'notes.unreadableResponses': {
    one: 'One answer sheet could not be read, or is from another questionnaire, and was left out.',
    other: '{count} answer sheets could not be read, or are from another questionnaire, and were left out.',
  },
  'notes.answersOffScale': {
    one: 'One answer was not on the scale and was left out.',
    other: '{count} answers were not on the scale and were left out.',
  },
  'notes.unknownGrouping': 'Nobody named a group under {grouping}, so there are no groups to show.',
  'notes.previousNotComparable':
    'The round before asked other questions or had too few answers, so there is no change to show.',
  'notes.leaderWithoutConsent': 'The lead’s own view was left out, since the lead has not agreed to show it.',
  'notes.other': 'Something else was noticed in this round: {code}.',

  'export.csv': 'Figures as a table (CSV)',
  'export.json': 'Figures as a file (JSON)',
  'export.pyramid': 'Pyramid as {kind}',
  'export.spread': 'Spread as {kind}',
  'export.trend': 'Rounds as {kind}',
  'export.print': 'Print or save as PDF',
  'export.failed': 'The picture could not be made. Try SVG, or print the page.',
  'export.saved': 'Saved as {name}',
  'export.fileName': 'team-report',
} satisfies MessageSet;
