import { own } from '../../shared/json';
import type { TalkCommand } from '../goals.commands.types';
import type { Declarations } from './changes';
import { logged } from './log';

/** That somebody took a step back stands in the log of every goal it touched. */
export const undoneCommands: Declarations<Extract<TalkCommand, { readonly type: 'log.undone' }>> = {
  'log.undone': {
    undo: 'none',
    log: 'named',
    apply: (document, envelope) => {
      const { goals, label } = envelope.command;
      const known = goals.filter((goal) => own(document.logs, goal));
      return known.flatMap((goal) => logged(document, goal, envelope, { text: label.slice(0, 60) }));
    },
  },
};
