import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { TalkCommand } from '../goals.commands.types';
import { GOAL_LIMITS } from '../goals.schema';
import type { GoalsDocument, LogEntry } from '../goals.types';
import { find, missing, type Declarations, type Outcome } from './changes';
import { logged } from './log';

/** Words: not blank, and not longer than a log takes. */
function wrongWords(goal: string, text: string): Outcome | undefined {
  const max = GOAL_LIMITS.text;
  if (text.trim() === '') return reject('nothingSaid', ['logs', goal]);
  return text.length > max ? reject('tooLong', ['logs', goal], { max }) : undefined;
}

/** What was said, so that it can be answered: `notFound` for anything else in the log. */
function said(document: GoalsDocument, goal: string, entry: string): LogEntry | undefined {
  const found = own(own(document.logs, goal)?.entries ?? {}, entry);
  return found?.type.startsWith('say.') ? found : undefined;
}

type SayCommand = Exclude<TalkCommand, { readonly type: 'stance.set' | 'stance.clear' | 'log.undone' }>;

/** What people say stays said: none of it is undone, and none is changed by the end of a period. */
export const sayCommands: Declarations<SayCommand> = {
  say: {
    undo: 'none',
    log: 'named',
    apply: (document, envelope) => {
      const { goal, kind, text, to, entry } = envelope.command;
      const found = find(document, 'goals', goal);
      if (missing(found)) return found;
      if (own(own(document.logs, goal)?.entries ?? {}, entry))
        return reject('alreadyThere', ['logs', goal, entry]);
      const words = { type: `say.${kind}`, text, ...(to === undefined ? {} : { to }) };
      return wrongWords(goal, text) ?? logged(document, goal, envelope, words);
    },
  },
  'say.answer': {
    undo: 'none',
    log: 'named',
    apply: (document, envelope) => {
      const { goal, to, text } = envelope.command;
      if (!said(document, goal, to)) return reject('notFound', ['logs', goal, to]);
      return wrongWords(goal, text) ?? logged(document, goal, envelope, { about: to, text });
    },
  },
  'say.settle': {
    undo: 'none',
    log: 'named',
    apply: (document, envelope) => {
      const { goal, to, outcome } = envelope.command;
      const entry = said(document, goal, to);
      if (!entry) return reject('notFound', ['logs', goal, to]);
      const involved = [entry.by, entry.to].includes(envelope.actor);
      const takesBack = outcome === 'withdrawn' && entry.by !== envelope.actor;
      if (envelope.actor !== undefined && (!involved || takesBack))
        return reject('notYours', ['logs', goal, to]);
      return logged(document, goal, envelope, { about: to, after: outcome });
    },
  },
};
