'use client';
import { memo, useMemo } from 'react';
import type { BoardEntry } from '../../core/retro-board/layout';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { listProps } from '../../hooks/retro-board/item-props';
import { useFarCards } from '../../hooks/retro-board/useFarCards';
import { useConst } from '../../hooks/shared/useConst';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { createChunker } from './chunks';
import { RetroCard } from './RetroCard';
import { RetroGroup } from './RetroGroup';
import { useRetroView } from './retro-view-context';
import { useNearOnce } from './useNearOnce';

/** The cards of a column, in chunks that are not laid out while they are off the screen. Renders a `<div role="list">`. */
export function RetroList(props: {
  readonly column: ColumnRecord;
  readonly entries: readonly BoardEntry[];
  readonly own: readonly string[];
  /** Cards of others that are not shown yet. */
  readonly hidden: number;
  readonly searching: boolean;
}) {
  const { column, entries, own, hidden, searching } = props;
  const { board, acts } = useRetroView();
  const chunk = useConst(createChunker);
  const chunks = useMemo(() => chunk(entries), [chunk, entries]);
  const empty = entries.length + own.length === 0;
  const { t } = board;
  return (
    <>
      <div {...listProps(column.id)} role={empty ? undefined : 'list'} data-plinth-part="retro-list">
        {chunks.map(({ key, entries: some }, index) => (
          <RetroChunk key={key} entries={some} first={index === 0} />
        ))}
        {own.map((id) => (
          <RetroCard key={id} id={id} />
        ))}
      </div>
      {empty && (hidden === 0 || searching) && (
        <p data-plinth-part="retro-empty">
          {t(searching ? 'column.noMatch' : acts ? 'column.empty' : 'column.emptyRead')}
        </p>
      )}
    </>
  );
}

/**
 * Up to 50 cards: whole once they are near, on the first render the first ones only; until then their texts, so that all
 * can be found, read out and reached. Renders a `<div>` without a role, so that the cards are items of the list.
 */
const RetroChunk = memo(function RetroChunk(props: {
  readonly entries: readonly BoardEntry[];
  /** Whole from the first render on, on a server too. */
  readonly first: boolean;
}) {
  const { entries, first } = props;
  const { board } = useRetroView();
  const { ref, near, come } = useNearOnce<HTMLDivElement>(first);
  const ids = useMemo(() => new Set(near ? [] : entries.map(({ id }) => id)), [entries, near]);
  const far = useFarCards(board, ids, !near, come);
  useIsomorphicLayoutEffect(() => {
    ref.current?.style.setProperty('--_cards', String(entries.length));
  }, [ref, entries.length]);
  return (
    <div
      ref={ref}
      role="none"
      data-plinth-part="retro-chunk"
      data-drag-chunk=""
      onFocus={near ? undefined : come}
    >
      {entries.map((entry) =>
        entry.kind === 'group' ? (
          <RetroGroup key={entry.id} entry={entry} />
        ) : (
          <RetroCard key={entry.id} id={entry.id} far={far(entry.id)} />
        ),
      )}
    </div>
  );
});
