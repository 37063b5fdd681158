import type { MessageSet } from '../types';
import { faultMessages } from './fault.messages';

/** Shared texts that a form needs in its first render. */
export const formMessages = {
  'action.undo': 'Undo',
  'action.back': 'Back',
  'action.cancel': 'Cancel',
  ...faultMessages,
  'state.optional': 'Optional',
  'save.saving': 'Saving',
  'save.saved': 'Saved',
  'save.savedOnDevice': 'Saved on this device',
} satisfies MessageSet;
