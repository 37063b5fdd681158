import type { Change } from './change';
import type { Command } from './command';

/** Why a document or a value changed. */
export type ChangeReason = 'command' | 'undo' | 'redo' | 'remote' | 'load' | 'host';

/**
 * Second argument of every `onXChange`. A change from this device can be cancelled before it is committed; a change
 * from elsewhere has already happened and `cancel()` does nothing.
 */
export interface ChangeDetails<C extends Command = Command> {
  readonly reason: ChangeReason;
  readonly changes: readonly Change[];
  readonly command: C | undefined;
  /** The browser event behind it, if one was. */
  readonly event: unknown;
  readonly isCanceled: boolean;
  cancel(): void;
}

export function createDetails<C extends Command>(input: {
  reason: ChangeReason;
  changes: readonly Change[];
  command?: C | undefined;
  event?: unknown;
}): ChangeDetails<C> {
  const details = {
    ...(input as Omit<ChangeDetails<C>, 'cancel'>),
    isCanceled: false,
    cancel() {
      details.isCanceled = ['command', 'undo', 'redo'].includes(input.reason);
    },
  };
  return details;
}
