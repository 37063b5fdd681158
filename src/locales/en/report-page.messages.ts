import type { MessageSet } from '../types';

/** What the report's hook says. The page around it has words of its own. */
export const reportPageMessages = {
  'report.label': 'Team report',
  'round.label': 'Round',
  'round.previous': 'the round before',

  'answered.of': '{answered} of {invited} answered',
  'answered.count': { one: 'One answer', other: '{count} answers' },
  'shown.why': 'Shown only because {count} or more answered. No answer can be traced to a person.',

  'headline.up.trust': 'You trust each other more.',
  'headline.up.conflict': 'You argue better.',
  'headline.up.commitment': 'You commit more clearly.',
  'headline.up.accountability': 'You follow up more.',
  'headline.up.results': 'You pull together more.',
  'headline.up.other': '{level}: stronger than before.',
  'headline.down.trust': 'You trust each other less.',
  'headline.down.conflict': 'You argue less openly.',
  'headline.down.commitment': 'You commit less clearly.',
  'headline.down.accountability': 'You follow up less.',
  'headline.down.results': 'You pull together less.',
  'headline.down.other': '{level}: thinner than before.',
  'headline.both': '{better} {thinner}',
  'headline.steady': 'You hold your ground.',
  'headline.split': 'You see {level} in different ways.',
  'headline.contrast': 'You are strongest in {strong}, thinnest in {thin}.',
  'headline.solid': 'Solid ground, all the way up.',
  'headline.fragile': 'Thin ground, worth a good talk.',
  'headline.even': 'Even ground, room to grow.',
  'headline.none': 'Too few scores for a picture.',

  'picture.title': 'Team pyramid',
  'level.name': '{level}: {score} of {max}, {band}',
  'level.noScore': '{level}: too few answers for a score',
  'level.withheld': 'Too few answers',
  'level.restsOn': 'Rests on a weaker level',
  'sentence.and': '{before}. {next}',
  'list.and': '{before}, {next}',

  'agreement.aligned': 'Aligned',
  'agreement.mixed': 'Mixed',
  'agreement.split': 'Split',

  'change.up': 'up {amount}',
  'change.down': 'down {amount}',
  'change.steady': 'steady',
  'change.unclear': 'no clear change',
  'change.since': '{change} since {round}',

  'talk.title': 'Worth talking about',
  'talk.split': 'You are split',
  'talk.weak': 'You agree',
  'talk.gap': 'Lead and team',
  'talk.move': 'Biggest move',
  'talk.split.title': '{level}: you see it in different ways',
  'talk.weak.title': '{level}: thin ground, and you agree on it',
  'talk.gap.up.title': 'The lead sees it {amount} higher: {level}',
  'talk.gap.down.title': 'The lead sees it {amount} lower: {level}',
  'talk.move.up.title': '{level}: stronger than before',
  'talk.move.down.title': '{level}: thinner than before',
  'talk.split.text':
    '{low} of {n} stand low, {high} stand high, fewer sit between. An average of {mean} hides that. Ask what differs, not who.',
  'talk.weak.text':
    'You lie close together, at {mean} of {max}. That you agree makes it easier to start: what would be one small step?',
  'talk.gap.text':
    'The team says {team}, the lead says {lead}. Ask what each of you sees that the other does not.',
  'talk.move.up.text': 'From {before} to {mean} since {round}. Ask what helped, so that you can keep it.',
  'talk.move.down.text': 'From {before} to {mean} since {round}. Ask what has changed around you.',

  'spread.point': '{count} × {label}',
  'spread.label': '{level}: {points}',

  'waiting.count': '{answered} of {needed}',

  'round.shown': 'Showing {round}',
} satisfies MessageSet;
