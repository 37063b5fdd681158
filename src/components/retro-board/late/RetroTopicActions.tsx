'use client';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroAction, useRetroActions } from '../../../hooks/retro-board/useRetroActions';
import { Icon } from '../../shared/Icon';
import { check } from '../../shared/icons';

/** What came of a topic so far: on a phone the list of all actions is far below. Renders a `<ul>`, or nothing. */
export function RetroTopicActions({
  board,
  topic,
}: {
  readonly board: RetroContext;
  readonly topic: string;
}) {
  const t = useAroundWords(board);
  const { ids } = useRetroActions(board);
  const { actions } = board.store.getSnapshot();
  const own = ids.filter((id) => actions[id]?.cardId === topic);
  if (own.length === 0) return null;
  return (
    <ul role="list" aria-label={t('actions.title')} data-plinth-part="retro-topic-actions">
      {own.map((id) => (
        <RetroTopicAction key={id} board={board} id={id} />
      ))}
    </ul>
  );
}

function RetroTopicAction({ board, id }: { readonly board: RetroContext; readonly id: string }) {
  const action = useRetroAction(board, id);
  return (
    action && (
      <li>
        <Icon path={check} size={14} />
        <bdi>{action.text}</bdi>
      </li>
    )
  );
}
