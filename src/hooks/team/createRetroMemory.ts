'use client';
import { jsonEquals } from '../../core/shared/json';
import type { reviewFor } from '../../core/team/actions';
import type { TeamCommands } from './team.types';

type Review = ReturnType<typeof reviewFor>;

interface Kept {
  readonly previousActions: Review;
  readonly onMakeGoal: (wish: { readonly actionId: string }) => void;
}

/** What a board wants to be the same object at every render, by retro. */
export function createRetroMemory(commands: Pick<TeamCommands, 'promoteAction'>) {
  const memory = new Map<string, Kept>();
  return (id: string, previousActions: Review): Kept => {
    const known = memory.get(id);
    if (known && jsonEquals(known.previousActions, previousActions)) return known;
    const onMakeGoal =
      known?.onMakeGoal ??
      (({ actionId }: { readonly actionId: string }) => void commands.promoteAction(id, actionId));
    const kept = { previousActions, onMakeGoal };
    memory.set(id, kept);
    return kept;
  };
}
