'use client';
import { useState } from 'react';
import { phaseTitle, useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { openPhase, questionBefore } from '../../../hooks/retro-board/phase-commands';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { useRetroReady } from '../../../hooks/retro-board/useRetroReady';
import { Button } from '../../shared/Button';
import { RetroDialog } from './RetroDialog';
import type { SurfaceProps } from './RetroSurface';

/** Asks before cards are opened, and before a phase is left in which somebody is still writing. Renders a `RetroDialog`. */
export function RetroAdvance({ board, id = '', onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const { ready, total } = useRetroReady(board);
  const titles = useBoardRecord(board, ({ phaseTitles }) => phaseTitles);
  // The question stays the same while it is read, whatever others do.
  const asks = useState(() => questionBefore(board, id) ?? 'typing')[0];
  const reveals = asks === 'reveal';
  return (
    <RetroDialog
      board={board}
      title={t(reveals ? 'reveal.title' : 'typing.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t(reveals ? 'reveal.wait' : 'typing.wait')}</Button>
          <Button
            variant="primary"
            onClick={(event) => {
              onClose();
              openPhase(board, id, event);
            }}
          >
            {reveals ? t('reveal.go') : t('typing.go', { phase: phaseTitle(around, id, titles) })}
          </Button>
        </>
      }
    >
      <p>{t(reveals ? 'reveal.text' : 'typing.text')}</p>
      {reveals && total > 1 && <p>{t('reveal.ready', { ready, count: total })}</p>}
    </RetroDialog>
  );
}
