'use client';
import { memo, useMemo } from 'react';
import type { BoardEntry } from '../../core/retro-board/layout';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { listProps } from '../../hooks/retro-board/item-props';
import { useConst } from '../../hooks/shared/useConst';
import { createChunker } from './chunks';
import { RetroCard } from './RetroCard';
import { RetroGroup } from './RetroGroup';
import { useRetroView } from './retro-view-context';

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
  const { board, mode } = useRetroView();
  const chunk = useConst(createChunker);
  const chunks = useMemo(() => chunk(entries), [chunk, entries]);
  const empty = entries.length + own.length === 0;
  const reads = board.readOnly || mode.role === 'observer';
  const { t } = board;
  return (
    <>
      <div {...listProps(column.id)} role={empty ? undefined : 'list'} data-plinth-part="retro-list">
        {chunks.map(({ key, entries: some }) => (
          <RetroChunk key={key} entries={some} />
        ))}
        {own.map((id) => (
          <RetroCard key={id} id={id} />
        ))}
      </div>
      {empty && (hidden === 0 || searching) && (
        <p data-plinth-part="retro-empty">
          {t(searching ? 'column.noMatch' : reads ? 'column.emptyRead' : 'column.empty')}
        </p>
      )}
    </>
  );
}

/** About 50 cards. Renders a `<div>` without a role, so that the cards are items of the list. */
const RetroChunk = memo(function RetroChunk({ entries }: { readonly entries: readonly BoardEntry[] }) {
  return (
    <div
      role="none"
      data-plinth-part="retro-chunk"
      data-drag-chunk=""
      ref={(node) => node?.style.setProperty('--_cards', String(entries.length))}
    >
      {entries.map((entry) =>
        entry.kind === 'group' ? (
          <RetroGroup key={entry.id} entry={entry} />
        ) : (
          <RetroCard key={entry.id} id={entry.id} />
        ),
      )}
    </div>
  );
});
