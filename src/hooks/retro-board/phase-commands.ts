'use client';
import { boardOf, phaseOf } from '../../core/retro-board/board-of';
import { phaseDefaults } from '../../core/retro-board/phases';
import { act } from './act';
import type { RetroContext } from './retro-board.types';

/** Opens a phase for everybody, and sends what it sets. Going back sets nothing. */
export function openPhase(board: RetroContext, phase: string, event?: unknown): boolean {
  const { store, commands, plinth } = board;
  const before = store.getSnapshot();
  const { phases } = boardOf(before);
  const forward = phases.indexOf(phase) >= phases.indexOf(phaseOf(before));
  if (phaseOf(before) !== phase && !act(board, { type: 'phase.set', phase }, event)) return false;
  if (forward)
    for (const command of phaseDefaults(store.getSnapshot(), phase, plinth.env))
      commands.dispatch(command, event);
  return true;
}

/** What is asked before a phase opens: its reveal cannot be undone, and somebody may be in the middle of a card. */
export function questionBefore(board: RetroContext, phase: string): 'reveal' | 'typing' | null {
  const { store, plinth } = board;
  const document = store.getSnapshot();
  const { phases } = boardOf(document);
  if (phases.indexOf(phase) < phases.indexOf(phaseOf(document))) return null;
  if (phaseDefaults(document, phase, plinth.env).some(({ type }) => type === 'board.reveal')) return 'reveal';
  return phaseOf(document) === 'collect' && isWriting(board) ? 'typing' : null;
}

/** Opens a phase, or asks first where there is something to ask. */
export function askForPhase(board: RetroContext, phase: string, event?: unknown): void {
  if (questionBefore(board, phase)) board.commands.open({ kind: 'advance', id: phase });
  else openPhase(board, phase, event);
}

/** Somebody at this device has begun a card that is not added yet. */
export function isWriting({ drafts, store }: RetroContext): boolean {
  const { columns } = store.getSnapshot();
  return Object.entries(drafts.all()).some(
    ([place, text]) => Object.hasOwn(columns, place) && text.trim() !== '',
  );
}
