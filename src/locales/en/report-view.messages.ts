import type { MessageSet } from '../types';
import { remindMessages } from './remind.messages';
import { reportPageMessages } from './report-page.messages';

/** Texts of the team report that its first view may need. The others come with the parts that load on demand. */
export const reportViewMessages = {
  ...reportPageMessages,
  ...remindMessages,

  'picture.scale': '{min} to {max}, mean',
  'talk.none': 'Nothing stands out. Ask what people want to keep.',
  'gap.team': 'Team {score}',
  'gap.lead': 'Lead {score}',
  'gap.label': '{level}: team {team}, lead {lead}',
  'waiting.title': { one: 'One more answer to go', other: '{count} more answers to go' },
  'waiting.text':
    'The report opens once {count} have answered. Until then there is nothing to show, not even to the lead.',
  'plan.retro': 'Plan the retro',
  'export.label': 'Export',
  'empty.title': 'No round yet',
  'empty.text': 'The report fills in once the first round has been answered.',
  'invalid.title': 'This report cannot be shown yet',
  'late.failed': 'The rest of the report could not be loaded.',
} satisfies MessageSet;
