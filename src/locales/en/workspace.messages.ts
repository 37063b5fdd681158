import type { MessageSet } from '../types';
import { homeTitles } from './home-titles.messages';
import { workspaceViewMessages } from './workspace-view.messages';

/** Texts of the workspace. What is not in the first view comes with the part that says it. */
export const workspaceMessages = {
  ...workspaceViewMessages,
  ...homeTitles,

  'standing.label': 'Team pyramid. Press a level to see what to do about it.',
  'standing.more': 'See it in full',
  'standing.none': 'When a round closes, this fills from the base up.',
  'standing.goals': {
    one: 'The goals say: {percent} of the way, {expected} expected by today. {achieved} of one is achieved.',
    other:
      'The goals say: {percent} of the way, {expected} expected by today. {achieved} of {count} are achieved.',
  },
  'standing.percent': '{number} %',
  'lastRetro.open': 'Open the board',
  'lastRetro.none': 'Take the picture to a talk. Cards stay hidden until all have written theirs.',
  'lastRetro.noneDo': 'Start a retro',
  'lastRetro.facts': '{date}, {cards}',
  'lastRetro.quiet': 'No cards yet',
  'lastRetro.votes': { one: 'one vote', other: '{count} votes' },
  'lastRetro.actions': 'Open actions',
  'lastRetro.isGoal': 'Is a goal',
  'lastRetro.makeGoal': 'Make it a goal',
  'lastRetro.makeGoalOf': 'Make it a goal: {title}',
  'homeGoals.all': { one: 'The one goal', other: 'All {count}' },
  'homeGoals.none': 'What a team wants to reach together, and how it will know.',
  'homeGoals.noneDo': 'Set a goal',
  'homeGoals.progress': '{percent} of the way',

  'journey.none': 'Rounds, retros and goals line up here as you go.',
  'journey.chart': 'Levels over the rounds',
  'journey.line': '{level}: {points}',
  'journey.point': '{round} {score}',
  'journey.noFigures': 'no figures',
  'journey.events': 'What happened',
  'journey.kind.round': 'Round closed',
  'journey.kind.retro': 'Retro held',
  'journey.kind.actionDone': 'Action kept',
  'journey.kind.goalSet': 'Goal set',
  'journey.kind.goalReached': 'Goal reached',
  'journey.more': { one: 'Show one earlier', other: 'Show {count} earlier' },
  'journey.less': 'Show less',

  'assess.none': 'No round is open',
  'assess.noneText': {
    one: 'A round asks one person. The picture comes once enough have answered.',
    other: 'A round asks all {count} of you. The picture comes once enough have answered.',
  },
  'assess.start': 'Open a round',
  'assess.soon': 'The form opens when the invitations are out.',
  'assess.sent': 'Your answers are in.',
  'assess.sentText':
    'The picture of the team comes when enough of you have answered and the round is closed.',
  'assess.turns': 'You share this device. Hand it on, and the next person starts with an empty form.',
  'assess.next': 'Next person',
  'assess.private':
    'Answers are kept in this browser until the round is closed, then only the summary stays.',
  'assess.failed': 'The round could not be closed. Nothing was lost.',

  'see.title': 'How {name} stands',
  'see.round': '{round}, {answered} of {invited} answered',
  'see.roundPlain': '{round}',
  'see.pyramid': 'Pyramid',
  'see.report': 'Report',
  'see.switch': 'What to see',
  'leads.retro': 'Talk about it in a retro',
  'leads.retroOpen': 'Go to the retro about it',
  'leads.goal': 'Set a goal',
  'leads.goalOpen': 'Go to the goal',
  'leads.goals': 'Goals for it',
  'leads.actions': 'Open actions',
  'leads.comments': 'In your own words',
  'leads.commentsText': 'From the last round, in no particular order, without names.',

  'talk.which': 'Retro',
  'talk.new': 'New retro',
  'talk.title': '{title}, {date}',
  'talk.none': 'No retro yet',
  'talk.loading': 'The board is being fetched.',

  'setUp.title': 'Who are you together?',
  'setUp.text':
    'A name and the people. You can change all of it later, and everything stays in this browser.',
  'setUp.name': 'Name of the team',
  'setUp.nameMissing': 'A name, so that everybody knows who is meant.',
  'setUp.self': 'Your own name',
  'setUp.selfMissing': 'Your name, so that the others find you.',
  'setUp.people': 'The others, one per line',
  'setUp.peopleHint':
    'From three people on a round can have a result: fewer could tell each other’s answers.',
  'setUp.start': 'Begin',
} satisfies MessageSet;
