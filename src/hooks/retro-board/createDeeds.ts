'use client';
import { createBoardEvents } from './board-events';
import type { RetroScope } from './command-scope';
import { createFocusKeeper } from './createFocusKeeper';
import { createRetroCommands } from './createRetroCommands';
import { createRefusals } from './refusals';

/**
 * All that is made once for the life of a board: its commands, its keyboard, its focus. Each reads the newest scope when
 * it runs, which is in handlers only.
 */
export function createDeeds() {
  let scope: RetroScope;
  const current = () => scope;
  const commands = createRetroCommands(current);
  const keeper = createFocusKeeper(current);
  const refuse = createRefusals(current, commands);
  const events = createBoardEvents(current, commands, keeper);
  return {
    commands,
    keeper,
    events,
    update(next: Omit<RetroScope, 'refuse' | 'focusOn'>) {
      scope = { ...next, refuse, focusOn: keeper.focusOn };
    },
  };
}
