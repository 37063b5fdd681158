import type { MessageSet } from '../types';

/** Shared texts that a retro board needs in its first view. */
export const retroUndoMessages = {
  'action.undo': 'Undo',
  'action.redo': 'Redo',
} satisfies MessageSet;
