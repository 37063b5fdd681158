'use client';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { openPhase, revealCards } from '../../../hooks/retro-board/phase-commands';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroReady } from '../../../hooks/retro-board/useRetroReady';
import type { RetroStep } from '../../../hooks/retro-board/useRetroPhases';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { RetroLate } from './RetroLate';

/** Asks before cards are opened, and before a phase is left in which somebody is still writing. Renders a `Dialog`. */
export function RetroNextDialog(props: {
  readonly board: RetroContext;
  readonly asks: 'reveal' | 'typing';
  readonly next: RetroStep | null;
  readonly onClose: () => void;
}) {
  const { board, asks, next, onClose } = props;
  const t = useLateWords(board);
  const shared = useTranslator(board.plinth, 'shared', sharedMessages);
  const { ready, total } = useRetroReady(board);
  const reveals = asks === 'reveal';
  return (
    <RetroLate>
      <Dialog
        open
        onClose={onClose}
        title={t(reveals ? 'reveal.title' : 'typing.title')}
        closeLabel={shared('action.close')}
        actions={
          <>
            <Button onClick={onClose}>{t(reveals ? 'reveal.wait' : 'typing.wait')}</Button>
            <Button
              variant="primary"
              onClick={(event) => {
                onClose();
                if (reveals) revealCards(board, event);
                else if (next) openPhase(board, next.id, event);
              }}
            >
              {reveals ? t('reveal.go') : t('typing.go', { phase: next?.title ?? '' })}
            </Button>
          </>
        }
      >
        <p>{t(reveals ? 'reveal.text' : 'typing.text')}</p>
        {reveals && total > 1 && <p>{t('reveal.ready', { ready, count: total })}</p>}
      </Dialog>
    </RetroLate>
  );
}
