'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { readyIn } from '../../core/retro-board/select/people';
import { useStore } from '../shared/useStore';
import { BOARD } from './useBoardRecord';
import type { RetroContext } from './retro-board.types';

export interface RetroPerson {
  readonly id: string;
  readonly name: string;
  readonly ready: boolean;
}

export interface RetroReady {
  /** How many say they are ready for the next phase. */
  readonly ready: number;
  /** Known people who take part and whoever else is ready; 0 on an anonymous board without a directory. */
  readonly total: number;
  /** This person is. */
  readonly mine: boolean;
  /** Everybody known, whoever is ready first named so. On an anonymous board nobody's readiness is told. */
  readonly people: readonly RetroPerson[];
  readonly canSay: boolean;
  toggle(event?: unknown): void;
}

/** Who is ready for the next phase. Renders again when somebody says so. */
export function useRetroReady(board: RetroContext): RetroReady {
  const { plinth, store, commands } = board;
  const { phase, said, observers, anonymous } = useStore(
    store,
    (document) => {
      const { observers, anonymous } = boardOf(document);
      return { phase: phaseOf(document), said: readyIn(document), observers, anonymous };
    },
    BOARD,
  );
  const known = plinth.people.filter(({ id }) => !Object.hasOwn(observers, id));
  const strangers = anonymous ? [] : said.filter((id) => !known.some((person) => person.id === id));
  const me = board.who(`ready:${phase}`, { create: false });
  return {
    ready: said.length,
    total: Math.max(said.length, known.length + strangers.length),
    mine: me !== undefined && said.includes(me),
    people: [...known.map(({ id }) => id), ...strangers].map((id) => ({
      id,
      name: board.nameOf(id),
      ready: !anonymous && said.includes(id),
    })),
    canSay: board.may({ type: 'ready.set', phase, who: me ?? plinth.person?.id ?? '', on: true }),
    toggle(event) {
      // Read anew: the phase may have changed since this was painted.
      const document = store.getSnapshot();
      const at = phaseOf(document);
      const who = board.who(`ready:${at}`);
      const on = !Object.hasOwn(boardOf(document).ready, `${at}:${who}`);
      commands.dispatch({ type: 'ready.set', phase: at, who, on }, event);
    },
  };
}
