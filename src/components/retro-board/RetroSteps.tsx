'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { askForPhase } from '../../hooks/retro-board/phase-commands';
import { useRetroPhases } from '../../hooks/retro-board/useRetroPhases';
import { Icon } from '../shared/Icon';
import { check } from '../shared/icons';

/**
 * All phases and the one everybody is in. Who leads opens any of them, forwards and back; the others read. On a narrow
 * board they are bars under one line that says the same. Renders a `<div role="group">`.
 */
export function RetroSteps({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { steps, index, now, canMove } = useRetroPhases(board);
  return (
    <div role="group" aria-label={t('phases.label')} data-plinth-part="retro-steps">
      <p data-plinth-part="retro-step-now">
        {t('phase.step', { phase: now.title, step: index + 1, count: steps.length })}
      </p>
      <ol role="list" data-plinth-part="retro-step-list">
        {steps.map(({ id, title, state }) => {
          const label = state === 'behind' ? t('phase.behind', { phase: title }) : title;
          const inside = (
            <>
              {state === 'behind' && <Icon path={check} size={14} />}
              <span>{title}</span>
            </>
          );
          const own = {
            'data-plinth-part': 'retro-step',
            'data-state': state,
            'aria-current': state === 'now' ? ('step' as const) : undefined,
          };
          return (
            <li key={id}>
              {canMove ? (
                <button
                  type="button"
                  aria-label={label}
                  {...own}
                  onClick={(event) => askForPhase(board, id, event)}
                >
                  {inside}
                </button>
              ) : (
                <span {...own}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
