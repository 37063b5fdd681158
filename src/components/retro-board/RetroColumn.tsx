'use client';
import { memo } from 'react';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { columnProps } from '../../hooks/retro-board/item-props';
import { useRetroColumn } from '../../hooks/retro-board/useRetroColumns';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { RetroColumnFoot } from './RetroColumnFoot';
import { RetroColumnHeader } from './RetroColumnHeader';
import { RetroList } from './RetroList';
import { RetroPrompt } from './RetroPrompt';
import { useRetroView } from './retro-view-context';

/** One column: its header, its cards, the way to add one. Renders a `<section>`, as a tab's panel on a narrow board. */
export const RetroColumn = memo(function RetroColumn({ column }: { readonly column: ColumnRecord }) {
  const { board, narrow, classNames } = useRetroView();
  const { id } = column;
  const told = useRetroColumn(board, id);
  const searching = useRetroUi(board, 'search') !== '';
  const title = `${board.idPrefix}title-${id}`;
  return (
    <section
      id={`${board.idPrefix}column-${id}`}
      data-plinth-part="retro-column"
      className={classNames.column}
      role={narrow ? 'tabpanel' : 'group'}
      aria-labelledby={narrow ? `${board.idPrefix}tab-${id}` : title}
      data-hue={column.hue}
      {...columnProps(id)}
    >
      {narrow ? (
        <RetroPrompt column={column} />
      ) : (
        <RetroColumnHeader
          column={column}
          titleId={title}
          count={told.count + told.own.length + told.hidden}
        />
      )}
      <RetroList
        column={column}
        entries={told.entries}
        own={told.own}
        hidden={told.hidden}
        searching={searching}
      />
      <RetroColumnFoot columnId={id} hidden={told.hidden} />
    </section>
  );
});
