import type { MessageSet } from '../types';
import { pyramidFigureMessages } from './pyramid-figure.messages';

/** Texts of the pyramid diagram. */
export const pyramidMessages = {
  ...pyramidFigureMessages,

  'level.score': '{score} of {max}',

  'trend.fromTo': 'from {before} to {now}',
  'trend.none': 'No earlier round',

  'gap.team': 'Team',

  'restsOn.title': '{level} stands on this.',
  'restsOn.text': 'The level above scores {score}. What stands on thinner ground seldom lasts.',
  'restsOn.above': '{level} is weaker than what it carries. Strengthen it first.',

  'detail.restsOn': 'Why it rests on {below}',
  'detail.ground': 'Why it is the ground',
  'detail.health': 'Signs of health',
  'detail.warnings': 'Warning signs',
  'detail.leader': 'What a leader does',
  'detail.practices': 'Worth trying',

  'legend.patterns': 'Patterns',

  'table.caption': 'The pyramid as a table, top level first',
  'table.level': 'Level',
  'table.score': 'Score',
  'table.band': 'Standing',
  'table.change': 'Change',
  'table.lead': 'Lead',
  'table.note': 'Note',

  'menu.svg': 'Download as SVG',
  'menu.png': 'Download as PNG',
  'menu.print': 'Print',
  'menu.failed': 'The picture could not be made. Try SVG, or print the page.',
  'menu.fileName': 'team-pyramid',

  'keys.title': 'Keys for the pyramid',
  'keys.move': 'Arrow keys: move between levels',
  'keys.ends': 'Home and End: base and top',
  'keys.select': 'Enter or Space: select a level',
  'keys.clear': 'Escape: clear the selection',
} satisfies MessageSet;
