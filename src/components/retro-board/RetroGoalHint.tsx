'use client';
import type { ActionRecord } from '../../core/retro-board/retro.types';
import { goalWish, soundsLikeGoal } from '../../hooks/retro-board/goal-wish';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { target } from '../shared/icons';

/**
 * An action with a number in it may become a goal, where the host has a place for goals. Offered in the act phase's own
 * words, once per action. Renders a `<p>`, or nothing.
 */
export function RetroGoalHint(props: { readonly board: RetroContext; readonly action: ActionRecord }) {
  const { board, action } = props;
  const t = useAroundWords(board);
  const { onMakeGoal } = board;
  if (!onMakeGoal || !soundsLikeGoal(action)) return null;
  return (
    <p data-plinth-part="retro-goal-hint">
      <Icon path={target} size={14} />
      <Button
        variant="link"
        aria-label={`${t('actions.makeGoal')} ${action.text}`}
        onClick={() => onMakeGoal(goalWish(action))}
      >
        {t('actions.makeGoal')}
      </Button>
    </p>
  );
}
