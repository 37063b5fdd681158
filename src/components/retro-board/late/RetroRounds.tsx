'use client';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroUi } from '../../../hooks/retro-board/read-context';
import { useRetroRound } from '../../../hooks/retro-board/useRetroRound';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { sliders } from '../../shared/icons';
import { RetroLimits } from './RetroLimits';
import { RetroRoundName } from './RetroRoundName';
import { RetroPopover } from './RetroPopover';
import { RetroSwitch } from './RetroSwitch';

/** The rounds of voting: open one, end it, change its limits, vote for the room. Renders a `RetroPopover`. */
export function RetroRounds({ board }: { readonly board: RetroContext }) {
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const { round, cast, possible, counted, leads, open, end, reopen } = useRetroRound(board);
  const sorted = useRetroUi(board, 'sorted');
  const isOpen = round?.status === 'open';
  return (
    <RetroPopover
      label={around('votes.options')}
      button={(button) => (
        <Button variant="ghost" size="small" {...button}>
          <Icon path={sliders} />
          {around('votes.options')}
        </Button>
      )}
    >
      {(close) => (
        <>
          {isOpen && (
            <p data-plinth-part="retro-popover-text">
              {possible === null
                ? t('round.castCount', { count: cast })
                : t('round.cast', { cast, total: possible })}
            </p>
          )}
          {!leads && <p data-plinth-part="retro-popover-text">{t(isOpen ? 'round.open' : 'round.closed')}</p>}
          {leads && (
            <div data-plinth-part="retro-row">
              {isOpen ? (
                <Button
                  tabIndex={0}
                  size="small"
                  variant="primary"
                  onClick={(event) => {
                    end(event);
                    close();
                  }}
                >
                  {t('round.end')}
                </Button>
              ) : (
                <>
                  <Button
                    tabIndex={0}
                    size="small"
                    variant="primary"
                    onClick={(event) => {
                      open(event);
                      close();
                    }}
                  >
                    {t(round ? 'round.startAnother' : 'round.start')}
                  </Button>
                  {round && (
                    <Button size="small" onClick={reopen}>
                      {t('round.reopen')}
                    </Button>
                  )}
                </>
              )}
            </div>
          )}
          {leads && isOpen && <p data-plinth-part="retro-popover-text">{t('round.endText')}</p>}
          {leads && isOpen && <RetroRoundName key={round.id} board={board} round={round} />}
          {leads && <RetroLimits board={board} round={isOpen ? round : undefined} />}
          {leads && isOpen && (round.proxyBudget ?? 0) > 0 && (
            <Button
              size="small"
              onClick={() => {
                close();
                board.commands.open({ kind: 'room' });
              }}
            >
              {t('round.roomTitle')}
            </Button>
          )}
          {counted && (
            <Button
              size="small"
              tabIndex={leads ? undefined : 0}
              onClick={() => {
                close();
                board.commands.open({ kind: 'rounds' });
              }}
            >
              {t('round.results')}
            </Button>
          )}
          {round?.status === 'closed' && (
            <RetroSwitch
              label={t('round.sort')}
              hint={t('round.sorted')}
              checked={sorted}
              tabIndex={leads ? undefined : 0}
              onChange={(on) => board.ui.set({ sorted: on })}
            />
          )}
          {!board.plinth.person && <p data-plinth-part="retro-popover-text">{t('round.device')}</p>}
        </>
      )}
    </RetroPopover>
  );
}
