import type { MessageSet } from '../types';
import { bandMessages } from './band.messages';
import { formMessages } from './form.messages';
import { peopleMessages } from './people.messages';
import { problemMessages } from './problem.messages';
import { rejectedMessages } from './rejected.messages';

/** Texts that more than one widget says. */
export const sharedMessages = {
  ...problemMessages,
  ...peopleMessages,
  ...rejectedMessages,
  ...bandMessages,
  ...formMessages,

  'problem.title': {
    one: 'One thing needs fixing',
    other: '{count} things need fixing',
  },

  'save.offline': 'You are offline. Changes stay on this device until you are back.',
  'save.offlineKept': {
    one: 'Not connected. One change is kept on this device, and sent when you are back.',
    other: 'Not connected. {count} changes are kept on this device, and sent when you are back.',
  },
  'save.offlineHere': {
    one: 'Not connected. One change is kept only as long as this page is open. Stay here, or export a copy now.',
    other:
      'Not connected. {count} changes are kept only as long as this page is open. Stay here, or export a copy now.',
  },
  'save.conflicts': {
    one: 'Somebody else changed the same thing. Theirs was kept in one place.',
    other: 'Somebody else changed the same things. Theirs was kept in {count} places.',
  },
  'save.notSaved.quota':
    'Not saved: this browser’s storage is full. Make room and retry, or export a copy now.',
  'save.notSaved.denied':
    'Not saved: this browser does not let the page store anything. Export a copy before you leave.',
  'save.notSaved.blocked': 'Not saved: another tab holds the storage. Close it and retry.',
  'save.notSaved.unknown': 'Not saved: something went wrong. Retry, or export a copy now.',

  'storage.unreadable': 'An earlier draft could not be read. It is kept, and you can start fresh.',
  'storage.unreadableExport': 'Export the old draft',
  'storage.newerVersion': 'A newer version saved this. You can read it here, and nothing is overwritten.',

  'action.exportCopy': 'Export a copy',
  'action.redo': 'Redo',
  'action.close': 'Close',
  'action.edit': 'Edit',
  'action.dismiss': 'Dismiss',

  'state.required': 'Required',

  'locale.unknown': 'We do not have “{locale}” yet, so this is shown in English.',

  'error.text': 'Your data is still here. Try again, or export a copy first.',
} satisfies MessageSet;
