'use client';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { RetroContext } from './retro-board.types';

/** Sends a command. True where it happened, or where a controlled host was asked and will most likely say yes. */
export function act(
  { commands }: Pick<RetroContext, 'commands'>,
  command: RetroCommand,
  event?: unknown,
): boolean {
  const result = commands.dispatch(command, event);
  return result.ok || result.reason === 'held';
}
