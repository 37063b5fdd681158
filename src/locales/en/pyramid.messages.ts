import type { MessageSet } from '../types';

/** Texts of the pyramid diagram. */
export const pyramidMessages = {
  'figure.label': 'Team pyramid',
  'figure.description': {
    one: 'One level: {base}.',
    other: '{count} levels, from {base} at the base to {top} at the top.',
  },

  'view.label': 'What the picture shows',
  'view.scores': 'Scores',
  'view.change': 'Change',
  'view.gap': 'Lead and team',
  'view.missing': 'What is missing',
  'view.plain': 'Principles',

  'level.position': 'Level {level} of {levels}, rests on {below}',
  'level.positionBase': 'Level {level} of {levels}, the ground',
  'level.score': '{score} of {max}',
  'level.noScore': 'No score yet',
  'level.band': '{score} of {max}, {band}',
  'level.selected': '{level} selected',
  'level.cleared': 'Selection cleared',

  'trend.up': 'up {amount}',
  'trend.down': 'down {amount}',
  'trend.same': 'same',
  'trend.since': 'since {round}',
  'trend.fromTo': 'from {before} to {now}',
  'trend.none': 'No earlier round',

  'gap.lead': 'Lead',
  'gap.team': 'Team',
  'gap.leadHigher': 'Lead sees it {amount} higher',
  'gap.leadLower': 'Lead sees it {amount} lower',
  'gap.same': 'Lead and team agree',
  'gap.none': 'The lead’s view is not shared',

  'restsOn.short': 'Rests on a weaker level',
  'restsOn.row': 'Weaker than the level it carries',
  'restsOn.title': '{level} stands on this.',
  'restsOn.text': 'The level above scores {score}. What stands on thinner ground seldom lasts.',
  'restsOn.above': '{level} is weaker than what it carries. Strengthen it first.',

  'detail.label': 'About the selected level',
  'detail.empty': 'Choose a level to read what it means and what helps.',
  'detail.restsOn': 'Why it rests on {below}',
  'detail.ground': 'Why it is the ground',
  'detail.health': 'Signs of health',
  'detail.warnings': 'Warning signs',
  'detail.leader': 'What a leader does',
  'detail.practices': 'Worth trying',
  'detail.failed': 'The text about this level could not be loaded.',

  'missing.title': 'What grows where a level is missing',
  'missing.intro': 'Read from the base: each gap feeds the one above it.',
  'missing.level': 'Without {level}: {missing}',

  'facts.strongest': 'Strongest ground',
  'facts.biggestMove': 'Biggest move',
  'facts.talkNext': 'Talk about next',
  'facts.talkNextNone': 'No level stands out. Ask what people want to keep.',

  'legend.label': 'Key',
  'legend.score': 'Filled to the score, {min} to {max}',
  'legend.change': 'Change since {round}',
  'legend.before': 'Dashed line: before. Solid edge: now.',
  'legend.gap': 'Dotted line: lead. Solid edge: team.',
  'legend.restsOn': 'Weaker than the level it carries',
  'legend.patterns': 'Patterns',

  'table.caption': 'The pyramid as a table, top level first',
  'table.level': 'Level',
  'table.score': 'Score',
  'table.band': 'Standing',
  'table.change': 'Change',
  'table.lead': 'Lead',
  'table.note': 'Note',

  'menu.label': 'More about the picture',
  'menu.svg': 'Download as SVG',
  'menu.png': 'Download as PNG',
  'menu.print': 'Print',
  'menu.patternsOn': 'Show patterns',
  'menu.patternsOff': 'Hide patterns',
  'menu.failed': 'The picture could not be made. Try SVG, or print the page.',
  'menu.fileName': 'team-pyramid',

  'keys.title': 'Keys for the pyramid',
  'keys.move': 'Arrow keys: move between levels',
  'keys.ends': 'Home and End: top and base',
  'keys.select': 'Enter or Space: select a level',
  'keys.clear': 'Escape: clear the selection',

  'empty.title': 'No round yet',
  'empty.text': 'The pyramid fills in once the assessment has been answered.',
  'invalid.title': 'This pyramid cannot be drawn yet',
} satisfies MessageSet;
