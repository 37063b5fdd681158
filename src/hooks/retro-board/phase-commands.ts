'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import type { RetroContext } from './retro-board.types';

/**
 * Opens a phase for everybody. What it usually goes with follows: entering the vote for the first time opens a round,
 * and moving on from it closes the one that is open. Both can be had without the phase, and back changes nothing.
 */
export function openPhase(board: RetroContext, phase: string, event?: unknown): boolean {
  const { store, commands, plinth } = board;
  const before = store.getSnapshot();
  const { phases } = boardOf(before);
  const from = phaseOf(before);
  if (from === phase || !commands.dispatch({ type: 'phase.set', phase }, event).ok) return false;
  const rounds = Object.values(store.getSnapshot().voteRounds);
  const open = rounds.find(({ status }) => status === 'open');
  if (phase === 'vote' && rounds.length === 0)
    commands.dispatch({ type: 'round.open', id: plinth.env.createId() }, event);
  if (from === 'vote' && open && phases.indexOf(phase) > phases.indexOf('vote'))
    commands.dispatch({ type: 'round.close', id: open.id }, event);
  return true;
}

/** Everybody's hidden cards become visible, and everybody is where they are read. */
export function revealCards(board: RetroContext, event?: unknown): boolean {
  const { phases } = boardOf(board.store.getSnapshot());
  if (!board.commands.dispatch({ type: 'board.reveal' }, event).ok) return false;
  if (phases.includes('reveal')) openPhase(board, 'reveal', event);
  return true;
}

/** Somebody at this device has begun a card that is not added yet. */
export function isWriting({ drafts, store }: RetroContext): boolean {
  const { columns } = store.getSnapshot();
  return Object.entries(drafts.all()).some(
    ([place, text]) => Object.hasOwn(columns, place) && text.trim() !== '',
  );
}
