import type { MessageSet } from '../types';

/** Table, tree and timeline of the goal tracker. */
export const goalsTableMessages = {
  'column.title': 'Goal',
  'column.status': 'Status',
  'column.progress': 'Progress',
  'column.owner': 'Owner',
  'column.lastCheckIn': 'Last check-in',
  'column.confidence': 'How sure',
  'column.keyResults': 'Key results',
  'column.actions': 'Actions',
  'sorted.up': 'Sorted by {column}, upwards',
  'sorted.down': 'Sorted by {column}, downwards',
  'sorted.own': 'In your own order again',
  'tree.label': 'What serves what',
  'tree.expand': 'Show what serves {title}',
  'tree.collapse': 'Hide what serves {title}',
  'tree.serving': { one: 'One goal serves it', other: '{count} goals serve it' },
  'tree.serves': '{title} now serves {parent}',
  'tree.servesNone': '{title} now serves no other goal',
  'timeline.label': 'Goals over time',
  'timeline.today': 'Today, {day}',
  'timeline.bar': '{start} to {end}',
  'timeline.checkIns': { one: 'one check-in', other: '{count} check-ins' },
} satisfies MessageSet;
