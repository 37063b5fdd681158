import type { MessageSet } from '../types';

/** The quick check-in of the goal tracker. */
export const goalsCheckInMessages = {
  'checkIn.title': 'Check in',
  'checkIn.time': 'about {seconds} seconds',
  'checkIn.value': '{title} now',
  'checkIn.less': 'Less',
  'checkIn.more': 'More',
  'checkIn.confidence': 'How sure are you? {least} no hope, {most} certain',
  'checkIn.note': 'What changed?',
  'checkIn.save': 'Save check-in',
  'checkIn.saved': 'Saved: {value}',
  'checkIn.undo': 'Undo',
  'checkIn.cancel': 'Cancel',
  'checkIn.ask': 'Ask for help',
} satisfies MessageSet;
