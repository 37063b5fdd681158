'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { RetroReady } from './RetroReady';
import { RetroSteps } from './RetroSteps';
import { RetroTally } from './RetroTally';

/** Where everybody is, and beside it what counts in this phase. Renders a `<div>`. */
export function RetroPhaseBar({ board }: { readonly board: RetroContext }) {
  return (
    <div data-plinth-part="retro-phase-bar" data-retro-phases="">
      <RetroSteps board={board} />
      <span data-plinth-part="retro-phase-aside">
        <RetroTally board={board} />
        <RetroReady board={board} />
      </span>
    </div>
  );
}
