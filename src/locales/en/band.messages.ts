import type { MessageSet } from '../types';

/** The few shared texts that a picture of scores needs in its first render. */
export const bandMessages = {
  'band.solid': 'Solid',
  'band.uneven': 'Uneven',
  'band.fragile': 'Fragile',
  'band.none': 'No score yet',

  'action.retry': 'Retry',
  'action.showAsTable': 'Show as table',
  'action.showAsPicture': 'Show as picture',
} satisfies MessageSet;
