'use client';
import { useAroundWords, phaseTitle } from './around-words';
import type { RetroContext } from './retro-board.types';
import { useBoardRecord } from './useBoardRecord';

export interface RetroStep {
  readonly id: string;
  readonly title: string;
  readonly state: 'behind' | 'now' | 'ahead';
}

export interface RetroPhases {
  readonly steps: readonly RetroStep[];
  /** Of the phase everybody is in. */
  readonly index: number;
  readonly now: RetroStep;
  readonly next: RetroStep | null;
  /** The phase that the one button opens; `null` at the end. */
  readonly target: string | null;
  /** Cards are hidden, and that opens them. */
  readonly reveals: boolean;
  /** This person may open any phase, forwards and back. */
  readonly canMove: boolean;
}

/** Phases in which hidden cards come out, if they are still hidden. */
const REVEALS = ['reveal', 'group', 'vote', 'discuss', 'act', 'close'];

/** The phases of a board and the one everybody is in. Renders again when the phase changes. */
export function useRetroPhases(board: RetroContext): RetroPhases {
  const t = useAroundWords(board);
  const { phases, phase, hidden, titles } = useBoardRecord(
    board,
    ({ phases, phase, hidden, phaseTitles }) => ({ phases, phase, hidden, titles: phaseTitles }),
  );
  const index = Math.max(0, phases.indexOf(phase));
  const steps = phases.map((id, at): RetroStep => ({
    id,
    title: phaseTitle(t, id, titles),
    state: at < index ? 'behind' : at === index ? 'now' : 'ahead',
  }));
  const now = steps[index] ?? { id: phase, title: phaseTitle(t, phase, titles), state: 'now' as const };
  // What is open already is not opened again.
  const next = steps.find(({ id }, at) => at > index && (hidden || id !== 'reveal')) ?? null;
  const target = hidden && now.id === 'reveal' ? now.id : (next?.id ?? null);
  return {
    steps,
    index,
    now,
    next,
    target,
    reveals: hidden && target !== null && REVEALS.includes(target),
    canMove: board.may({ type: 'phase.set', phase: now.id }),
  };
}
