import type { MessageSet } from '../types';

/** What is said of cards that are carried and of where everybody is. It loads once a board is on the page. */
export const retroSaidMessages = {
  'said.lifted':
    '{card}: lifted from {column}, place {place} of {total}. Arrow keys move it, G groups, Space drops, Escape puts it back.',
  'said.over': '{column}, place {place} of {total}.',
  'said.onto': 'Would be grouped with {target}.',
  'said.ontoStart': 'Choose what to group it with: arrow keys, then Enter. {target}.',
  'said.nothingToGroup': 'There is no other card to group it with.',
  'said.putBack': '{card}: put back to {column}, place {place} of {total}.',
  'said.revealed': 'The cards are open.',
  'said.removedElsewhere': 'The card was removed by somebody else.',
  'said.phase': '{phase}, step {step} of {count}. {now}',
  'said.topic': 'We talk about: {topic}',
} satisfies MessageSet;
