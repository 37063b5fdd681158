'use client';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import type { RetroWords } from '../../hooks/retro-board/retro-board.types';
import { boardView } from '../../core/retro-board/select/board-view';
import { stillToCome } from '../../core/retro-board/select/pending';
import { hiddenIds } from '../../hooks/retro-board/board-items';
import { useRovingFocus } from '../../hooks/shared/useRovingFocus';
import { useStore } from '../../hooks/shared/useStore';
import { useRetroView } from './retro-view-context';

/** A template's title in one word, where it has several and the column has none of its own. */
function shortTitle({ title, textKey }: ColumnRecord, t: RetroWords): string | undefined {
  const key = `short.${textKey}` as 'short.try';
  const text = t(key);
  return title === undefined && text !== key ? text : undefined;
}

/** Columns of a narrow board as tabs. Renders a `<div role="tablist">`. */
export function RetroTabs(props: { readonly columns: readonly ColumnRecord[]; readonly tab: string | null }) {
  const { columns, tab } = props;
  const { board } = useRetroView();
  const { t, format, columnTitle, ui, plinth, idPrefix } = board;
  const mine = useStore(board.own, (document) => columns.map(({ id }) => hiddenIds(document, id).length));
  const counts = useStore(board.store, (document) =>
    boardView(document).map(
      ({ column, count }, index) =>
        count + Math.max(mine[index] ?? 0, stillToCome(document).columns?.get(column.id) ?? 0),
    ),
  );
  const roving = useRovingFocus({
    ids: columns.map(({ id }) => id),
    orientation: 'horizontal',
    direction: plinth.direction,
    preferred: tab,
  });
  return (
    <div role="tablist" aria-label={t('tabs.label')} data-plinth-part="retro-tabs" {...roving.containerProps}>
      {columns.map((column, index) => (
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
          <bdi>{shortTitle(column, t) ?? columnTitle(column.id)}</bdi> {format.number(counts[index] ?? 0)}
        </button>
      ))}
    </div>
  );
}
