'use client';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { RetroStageName } from '../../../hooks/retro-board/useRetroStage';
import { RetroDiscuss } from './RetroDiscuss';
import { RetroKudos } from './RetroKudos';
import { RetroLate } from './RetroLate';
import { RetroOpening } from './RetroOpening';
import { RetroReview } from './RetroReview';
import { RetroSummary } from './RetroSummary';

const STAGES = { opening: RetroOpening, review: RetroReview, discuss: RetroDiscuss, close: RetroKudos };

export interface StageProps {
  readonly board: RetroContext;
  readonly headingLevel: number;
}

/** What a phase brings above the columns. Renders a `<section>` or two. */
export function RetroStagePanel(props: StageProps & { readonly stage: RetroStageName }) {
  const { board, stage, headingLevel } = props;
  const Stage = STAGES[stage];
  return (
    <RetroLate>
      {stage === 'close' && <RetroSummary board={board} headingLevel={headingLevel} />}
      <Stage board={board} headingLevel={headingLevel} />
    </RetroLate>
  );
}
