import type { MessageSet } from '../types';

/** Shared texts that a form needs in its first render. */
export const formMessages = {
  'action.undo': 'Undo',
  'action.back': 'Back',
  'action.cancel': 'Cancel',
  'action.retry': 'Retry',
  'error.title': 'This part stopped working',
  'state.optional': 'Optional',
  'save.saving': 'Saving',
  'save.savedOnDevice': 'Saved on this device',
} satisfies MessageSet;
