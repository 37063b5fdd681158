'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { Icon } from '../shared/Icon';
import { plus } from '../shared/icons';
import { RetroComposer } from './RetroComposer';
import { RetroPile } from './RetroPile';
import { useRetroView } from './retro-view-context';

/** Below the cards: the way to add one, and how many are still hidden. */
export function RetroColumnFoot(props: { readonly columnId: string; readonly hidden: number }) {
  const { columnId, hidden } = props;
  const { board, mode, acts, barAdds } = useRetroView();
  const composing = useRetroUi(board, 'composer') === columnId;
  const { t } = board;
  return (
    <>
      {acts && composing && <RetroComposer columnId={columnId} />}
      {acts && !composing && !barAdds && (
        <button
          type="button"
          data-plinth-part="retro-add"
          data-retro-do="compose"
          aria-label={t('column.addTo', { column: board.columnTitle(columnId) })}
        >
          <Icon path={plus} />
          {t('column.add')}
        </button>
      )}
      {hidden > 0 && (
        <RetroPile text={t(mode.hidden ? 'hidden.column' : 'hidden.coming', { count: hidden })} />
      )}
    </>
  );
}
