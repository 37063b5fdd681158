import { own } from '../../shared/json';
import type { ViewCommand } from '../goals.commands.types';
import { create, find, missing, pick, remove, update, type Declarations } from './changes';

export const viewCommands: Declarations<ViewCommand> = {
  'view.save': {
    undo: 'inverse',
    log: 'none',
    apply: (document, { command, actor }) => {
      const { id, ...fields } = pick(command.view, ['id', 'title', 'order', 'settings']);
      const before = own(document.views, id);
      return before
        ? update('views', before, fields)
        : create(document, 'views', { id, ...fields, ...(actor === undefined ? {} : { author: actor }) });
    },
  },
  'view.remove': {
    undo: 'inverse',
    log: 'none',
    apply: (document, { command }) => {
      const view = find(document, 'views', command.id);
      return missing(view) ? view : remove('views', view);
    },
  },
};
