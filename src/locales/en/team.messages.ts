import type { MessageSet } from '../types';

/** What the links between widgets write and say. */
export const teamMessages = {
  'retro.about': 'Looking closer: {level}',
  'retro.plain': 'Looking back',
  'goal.about': 'Grow {level}',
  'goal.nextRound': '{level}, as the next round sees it',
  'goal.kept': 'Done and kept',
  'period.quarter': 'Quarter {quarter}, {year}',
  'round.title': 'Round {number}',

  'said.retro': 'A retro is ready: {title}',
  'said.goal': 'Goal set: {title}',
  'said.goalExists': 'That is a goal already: {title}',
  'said.round': '{title} is open.',
  'said.closed': '{title} is closed.',
  'said.actionDone': 'Done: {title}',
  'said.welcome': '{name} is set up.',
  'said.renamed': 'The name is now {name}.',
  'said.joined': '{name} is in the team.',
  'said.left': '{name} has left the team.',
} satisfies MessageSet;
