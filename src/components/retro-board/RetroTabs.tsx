'use client';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import type { RetroWords } from '../../hooks/retro-board/retro-board.types';
import { useRetroColumn } from '../../hooks/retro-board/useRetroColumns';
import { useRovingFocus } from '../../hooks/shared/useRovingFocus';
import { useRetroView } from './retro-view-context';

/** A template's title in one word, where it has several and the column has none of its own. */
function shortTitle({ title, textKey }: ColumnRecord, t: RetroWords): string | undefined {
  const key = `short.${textKey}` as 'short.try';
  const text = t(key);
  return title === undefined && text !== key ? text : undefined;
}

/** Hidden cards count as they do in the head of the column. */
function Count({ id }: { readonly id: string }) {
  const { board } = useRetroView();
  const { count, own, hidden } = useRetroColumn(board, id);
  return board.format.number(count + own.length + hidden);
}

/** Columns of a narrow board as tabs. Renders a `<div role="tablist">`. */
export function RetroTabs(props: { readonly columns: readonly ColumnRecord[]; readonly tab: string | null }) {
  const { columns, tab } = props;
  const { board } = useRetroView();
  const { t, columnTitle, ui, plinth, idPrefix } = board;
  const roving = useRovingFocus({
    ids: columns.map(({ id }) => id),
    orientation: 'horizontal',
    direction: plinth.direction,
    preferred: tab,
  });
  return (
    <div role="tablist" aria-label={t('tabs.label')} data-plinth-part="retro-tabs" {...roving.containerProps}>
      {columns.map((column) => (
        <button
          key={column.id}
          type="button"
          role="tab"
          id={`${idPrefix}tab-${column.id}`}
          aria-selected={column.id === tab}
          aria-controls={column.id === tab ? `${idPrefix}column-${column.id}` : undefined}
          data-plinth-part="retro-tab"
          data-hue={column.hue}
          title={columnTitle(column.id)}
          // A card that is let go on the tab of another column goes to that column.
          {...(column.id === tab ? {} : { 'data-drag-list': column.id, 'data-drag-kind': 'card' })}
          onClick={() => ui.set({ tab: column.id, composer: null })}
          {...roving.getItemProps(column.id)}
        >
          <bdi>{shortTitle(column, t) ?? columnTitle(column.id)}</bdi> <Count id={column.id} />
        </button>
      ))}
    </div>
  );
}
