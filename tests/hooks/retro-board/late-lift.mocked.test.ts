import { expect, it, vi } from 'vitest';
import type { RetroScope } from '../../../src/hooks/retro-board/command-scope';
import { createLateLifting } from '../../../src/hooks/retro-board/late-lift';
import type { RetroCommands } from '../../../src/hooks/retro-board/retro-board.types';

const done: string[] = [];
vi.mock('../../../src/hooks/retro-board/lift', () => ({
  createLifting: () => ({
    start: (id: string) => done.push(`start ${id}`),
    step: (step: string) => done.push(`step ${step}`),
    drop: () => done.push('drop'),
  }),
}));

it('carries out what was pressed before it had come, in order, and the rest at once', async () => {
  const lifting = createLateLifting(() => ({}) as RetroScope, {} as RetroCommands);
  lifting.start('one');
  lifting.step('up');
  lifting.drop(undefined);
  // Keys are meant for the card that is about to be lifted.
  expect(lifting.pending).toBe(true);
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(done).toEqual(['start one', 'step up', 'drop']));
  expect(lifting.pending).toBe(false);
  lifting.start('two');
  expect(done.at(-1)).toBe('start two');
});
