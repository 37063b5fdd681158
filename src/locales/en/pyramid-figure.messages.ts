import type { MessageSet } from '../types';

/** Texts of the pyramid that its first render may need. The others come with the surfaces that load on demand. */
export const pyramidFigureMessages = {
  'figure.label': 'Team pyramid',

  'view.label': 'What the picture shows',
  'view.scores': 'Scores',
  'view.change': 'Change',
  'view.gap': 'Lead and team',
  'view.missing': 'What is missing',
  'view.plain': 'Principles',

  'level.position': 'Level {level} of {levels}, rests on {below}',
  'level.positionBase': 'Level {level} of {levels}, the ground',
  'level.noScore': 'No score yet',
  'level.band': '{score} of {max}, {band}',
  'level.selected': '{level} selected',
  'level.cleared': 'Selection cleared',

  'trend.up': 'up {amount}',
  'trend.down': 'down {amount}',
  'trend.same': 'same',
  'trend.since': 'since {round}',

  'gap.lead': 'Lead',
  'gap.leadHigher': 'Lead sees it {amount} higher',
  'gap.leadLower': 'Lead sees it {amount} lower',
  'gap.same': 'Lead and team agree',

  'restsOn.short': 'Rests on a weaker level',
  'restsOn.row': 'Weaker than the level it carries',

  'detail.label': 'About the selected level',
  'detail.empty': 'Choose a level to read what it means and what helps.',
  'detail.failed': 'The text about this level could not be loaded.',

  'missing.title': 'What grows where a level is missing',
  'missing.level': 'Without {level}: {missing}',

  'facts.strongest': 'Strongest ground',
  'facts.biggestMove': 'Biggest move',
  'facts.talkNext': 'Talk about next',
  'facts.talkNextNone': 'No level stands out. Ask what people want to keep.',

  'legend.score': 'Filled to the score, {min} to {max}',
  'legend.change': 'Change since {round}',
  'legend.before': 'Dashed line: before. Solid edge: now.',
  'legend.gap': 'Dotted line: lead. Solid edge: team.',
  'legend.restsOn': 'Weaker than the level it carries',

  'menu.label': 'More about the picture',

  'empty.title': 'No round yet',
  'empty.text': 'The pyramid fills in once the assessment has been answered.',

  'invalid.title': 'This pyramid cannot be drawn yet',
} satisfies MessageSet;
