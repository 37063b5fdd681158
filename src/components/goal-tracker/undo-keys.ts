import type { KeyboardEvent } from 'react';
import { closestWithin } from '../../hooks/shared/dom';
import type { Tracker } from './tracker.types';

/** In these, the browser undoes what was typed. */
const FIELDS = 'input, textarea, select, dialog';

/** Ctrl or Cmd with Z, Shift+Z and Y: undo and redo. For the element around everything that can be done. */
export const undoKeys = ({ commands }: Tracker) => ({
  onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if ((key !== 'z' && key !== 'y') || closestWithin(event.target, FIELDS, event.currentTarget)) return;
    event.preventDefault();
    commands[key === 'y' || event.shiftKey ? 'redo' : 'undo'](event);
  },
});
