'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useRetroStage } from '../../hooks/retro-board/useRetroStage';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroStagePanel');

/** What a phase brings between the phases and the columns. It loads with the first phase that has something. */
export function RetroStage(props: { readonly board: RetroContext; readonly headingLevel: number }) {
  const { board, headingLevel } = props;
  const stage = useRetroStage(board);
  const { part } = useOnDemand(load, stage !== null);
  if (stage === null || !part) return null;
  return <part.RetroStagePanel board={board} stage={stage} headingLevel={headingLevel} />;
}
