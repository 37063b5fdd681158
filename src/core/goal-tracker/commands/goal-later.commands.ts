import type { CommandOf, Declarations } from './changes';
import { editGoal, misaligned, withOwner } from './goal.commands';

/** What is done with one goal, not in a list of them. */
export const goalLaterCommands: Declarations<
  CommandOf<'goal.own' | 'goal.align' | 'goal.archive' | 'goal.review'>
> = {
  'goal.own': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id, person, on } = envelope.command;
      return editGoal(document, envelope, id, ({ owners }) => ({
        owners: withOwner(owners, person, on ? person : null),
      }));
    },
  },
  'goal.align': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id, parent } = envelope.command;
      return misaligned(document, id, parent) ?? editGoal(document, envelope, id, () => ({ parent }));
    },
  },
  'goal.archive': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id, archived } = envelope.command;
      return editGoal(document, envelope, id, () => ({ archived: archived || undefined }));
    },
  },
  'goal.review': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { grade, learnings } = envelope.command.review;
      return editGoal(document, envelope, envelope.command.id, () => ({
        grade,
        ...(learnings === undefined ? {} : { learnings }),
      }));
    },
  },
};
