import { own } from '../../shared/json';
import type { DocumentCommand } from '../goals.commands.types';
import { create, find, missing, update, type Declarations } from './changes';

export const celebrationCommands: Declarations<
  Extract<DocumentCommand, { readonly type: 'celebration.mark' }>
> = {
  'celebration.mark': {
    undo: 'none',
    log: 'none',
    apply: (document, { command: { keyResult: id, date }, at }) => {
      const keyResult = find(document, 'keyResults', id);
      if (missing(keyResult)) return keyResult;
      const before = own(document.celebrations, id);
      if (before) return before.date === date ? [] : update('celebrations', before, { date, at });
      return create(document, 'celebrations', { id, date, at });
    },
  },
};
