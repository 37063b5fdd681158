'use client';
import type { RetroScope } from './command-scope';
import type { Lifting } from './lift';
import type { RetroCommands } from './retro-board.types';

export interface LateLifting extends Omit<Lifting, 'start'> {
  start(id: string): void;
  /** Fetches it, so that it is there when a key asks for it. */
  prepare(): void;
  /** A card is about to be lifted: keys are meant for it already. */
  readonly pending: boolean;
}

/** Carrying by keyboard, fetched when a card gets the focus. What is pressed before it has come follows in order. */
export function createLateLifting(current: () => RetroScope, commands: RetroCommands): LateLifting {
  let lifting: Lifting | undefined;
  let asked: Promise<void> | undefined;
  let waiting: ((lifting: Lifting) => void)[] = [];

  function prepare() {
    asked ??= import('./lift').then(
      ({ createLifting }) => {
        lifting = createLifting(current, commands);
        const deeds = waiting;
        waiting = [];
        for (const deed of deeds) deed(lifting);
      },
      () => {
        // Not reachable now; asked again at the next key.
        asked = undefined;
        waiting = [];
      },
    );
  }
  function later(deed: (lifting: Lifting) => void) {
    if (lifting) return deed(lifting);
    waiting.push(deed);
    prepare();
  }

  return {
    prepare,
    get pending() {
      return waiting.length > 0;
    },
    start: (id) => later((real) => real.start(id)),
    step: (step) => later((real) => real.step(step)),
    toggleOnto: () => later((real) => real.toggleOnto()),
    drop: (event) => later((real) => real.drop(event)),
    cancel: () => later((real) => real.cancel()),
  };
}
