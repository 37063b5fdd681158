'use client';
import { columnsProps } from '../../hooks/retro-board/item-props';
import { useRetroColumns } from '../../hooks/retro-board/useRetroColumns';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { RetroColumn } from './RetroColumn';
import { RetroTabs } from './RetroTabs';
import { useRetroView } from './retro-view-context';

/** All columns side by side; on a narrow board one of them under tabs. Renders a `<div>`. */
export function RetroColumns() {
  const { board, mode, narrow, acts, classNames } = useRetroView();
  const columns = useRetroColumns(board);
  const chosen = useRetroUi(board, 'tab');
  const tab = columns.some(({ id }) => id === chosen) ? chosen : (columns[0]?.id ?? null);
  const { ui } = board;
  useIsomorphicLayoutEffect(() => {
    const wanted = narrow ? tab : null;
    if (ui.getSnapshot().tab !== wanted) ui.set({ tab: wanted });
  }, [narrow, tab, ui]);
  const shown = narrow ? columns.filter(({ id }) => id === tab) : columns;
  const still = mode.locked || !acts;
  return (
    <>
      {narrow && <RetroTabs columns={columns} tab={tab} />}
      <div
        data-plinth-part="retro-columns"
        className={classNames.columns}
        {...columnsProps}
        aria-label={board.t('board.columns')}
        data-drag-disabled={still ? '' : undefined}
      >
        {shown.map((column) => (
          <RetroColumn key={column.id} column={column} />
        ))}
      </div>
    </>
  );
}
