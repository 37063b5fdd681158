/**
 * What is tried by keyboard with Orca: a story, and keys in xdotool's names (`type:` writes a text). Firefox's own keys do the rest, as
 * Orca's focus mode does.
 */
export const JOURNEYS = [
  {
    name: 'Trust assessment',
    story: 'trust-assessment-form--default',
    keys: [
      'Tab',
      'Right',
      'Tab',
      'space',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'space',
      'Tab',
      'type:Good month.',
      'Tab',
      'Tab',
      'Return',
    ],
  },
  {
    name: 'Pyramid',
    story: 'pyramid-diagram--default',
    keys: ['Tab', 'Right', 'Tab', 'Tab', 'Up', 'Up', 'Return', 'Tab', 'Tab', 'space'],
  },
  {
    name: 'Trust report',
    story: 'trust-report-report--six-rounds',
    keys: ['Tab', 'Return', 'Down', 'Escape', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Return'],
  },
  {
    name: 'Retro board',
    story: 'retro-board-board--typical',
    // Orca does not count what takes the focus among the items of lists, so the way to a card is Tab.
    keys: [
      'h',
      'Tab',
      'Tab',
      'Tab',
      'Down',
      'Up',
      'space',
      'Right',
      'Down',
      'space',
      'ctrl+z',
      'Return',
      'Escape',
      'm',
      'Escape',
    ],
  },
  {
    name: 'Goal tracker',
    story: 'goal-tracker-goals--default',
    keys: [
      'h',
      'h',
      'Down',
      'Down',
      'Down',
      'Down',
      'h',
      'Return',
      'Escape',
      'b',
      'Return',
      'type:62',
      'Return',
    ],
  },
  {
    name: 'Workspace',
    story: 'workspace-team-workspace--sample-team',
    keys: ['h', 'h', 'h', 'b', 'b', 'Return', 'h'],
  },
];
