import type { MessageSet } from '../types';

/** Titles of the panels of the home view, which stand there before what is in them. */
export const homeTitles = {
  'standing.title': 'How we stand',
  'lastRetro.title': 'Retro',
  'homeGoals.title': 'Goals',
  'journey.title': 'The team’s journey',
  'journey.text': 'What you tried, and what moved',
} satisfies MessageSet;
