import { checkInLaterCommands } from './check-in-later.commands';
import { duplicateCommands } from './duplicate-goal';
import { goalLaterCommands } from './goal-later.commands';
import { initiativeCommands } from './initiative.commands';
import { keyResultCommands } from './key-result.commands';
import { periodCommands } from './period.commands';
import { sayCommands } from './say.commands';
import { stanceCommands } from './stance.commands';
import { viewCommands } from './view.commands';

/** What people do with a period, with key results, or with one goal open before them; a page can fetch it when goals are there (see `createFirstModel`). */
export const laterCommands = {
  ...goalLaterCommands,
  ...checkInLaterCommands,
  ...keyResultCommands,
  ...periodCommands,
  ...duplicateCommands,
  ...stanceCommands,
  ...sayCommands,
  ...initiativeCommands,
  ...viewCommands,
};
