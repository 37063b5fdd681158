'use client';
import { RetroHeader } from './RetroHeader';
import { RetroPhaseBar } from './RetroPhaseBar';
import { RetroSearchSlot } from './RetroSearchSlot';
import { RetroStage } from './RetroStage';
import { useRetroView } from './retro-view-context';

/** Everything above the columns: header, phases, search when it is wanted, and what a phase brings. Renders a `<div>`. */
export function RetroHead() {
  const { board, headingLevel } = useRetroView();
  return (
    <div data-plinth-part="retro-head">
      <RetroHeader board={board} headingLevel={headingLevel} />
      <RetroPhaseBar board={board} />
      <RetroSearchSlot board={board} />
      <RetroStage board={board} headingLevel={headingLevel + 1} />
    </div>
  );
}
