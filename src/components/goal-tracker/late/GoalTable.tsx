'use client';
import { memo } from 'react';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp } from '../../shared/icons';
import { useSheet } from '../../shared/useSheet';
import { chunksOf, sameButChunk, type Chunk } from '../chunks';
import { dragList } from '../drag-lists';
import type { LayoutProps } from '../GoalLayoutSlot';
import { laneTitle } from '../lane-title';
import type { Tracker } from '../tracker.types';
import { useNear } from '../useNear';
import { COLUMNS, GoalTableRow } from './GoalTableRow';
import { tableCss } from './table.css';

const sheet = createSheet('plinth-goal-table', tableCss + inheritFontCss);
const CHUNK = 25;
const ROW = 57;
const SORTS: ReadonlySet<string> = new Set(COLUMNS.slice(0, 6));

/** Some rows, or the room for them. Renders a `<tbody>`. */
const GoalTableChunk = memo(function GoalTableChunk(props: {
  readonly tracker: Tracker;
  readonly chunk: Chunk;
  readonly lane: string;
  readonly selected: string | null;
  /** Of the first row, from 2: the head is 1. */
  readonly from: number;
}) {
  const { tracker, chunk, lane, selected, from } = props;
  const { ref, near } = useNear<HTMLTableSectionElement>(chunk.first, () => chunk.ids.length * ROW);
  return (
    <tbody
      ref={ref}
      data-drag-list={dragList(lane, chunk.start, chunk.start + chunk.ids.length)}
      data-drag-chunk=""
      data-waiting={near ? undefined : ''}
    >
      {near &&
        chunk.ids.map((id, index) => (
          <GoalTableRow
            key={id}
            tracker={tracker}
            id={id}
            lane={lane}
            index={from + index}
            selected={id === selected}
          />
        ))}
    </tbody>
  );
}, sameButChunk);

/** All goals as rows that sort by any column. Loads on demand with its own stylesheet. Renders a `<table>` in a box that scrolls. */
export function GoalTable({ tracker, view, list, selected }: LayoutProps) {
  const t = useTranslator(tracker.plinth, 'goals', goalsTableMessages);
  const className = useSheet(sheet);
  const { sort, groupBy = 'none' } = view;
  const starts = list.lanes.map((_, index) =>
    list.lanes.slice(0, index).reduce((sum, { ids }) => sum + ids.length + 1, 0),
  );
  const rows = list.lanes.reduce(
    (sum, { ids }) => sum + ids.length,
    groupBy === 'none' ? 1 : 1 + list.lanes.length,
  );
  return (
    <div
      data-plinth-part="goal-table-box"
      className={className}
      tabIndex={0}
      role="region"
      aria-label={tracker.t('layout.table')}
    >
      <table data-plinth-part="goal-table" aria-rowcount={rows} aria-label={tracker.t('list.label')}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => {
              const sorted = sort?.by === column;
              const text = t(`column.${column}`);
              return (
                <th
                  key={column}
                  scope="col"
                  data-numeric={column === 'confidence' || column === 'keyResults' ? '' : undefined}
                  aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {SORTS.has(column) ? (
                    <button
                      type="button"
                      onClick={(event) => {
                        // Up, down, and back to the team's own order.
                        const next = !sorted
                          ? { by: column, descending: false }
                          : sort.descending
                            ? undefined
                            : { by: column, descending: true };
                        tracker.commands.setView({ sort: next ?? { by: 'order', descending: false } }, event);
                        tracker.announcer.announce(
                          next
                            ? t(next.descending ? 'sorted.down' : 'sorted.up', { column: text })
                            : t('sorted.own'),
                        );
                      }}
                    >
                      {text}
                      {sorted && <Icon path={sort.descending ? arrowDown : arrowUp} size={12} />}
                    </button>
                  ) : (
                    <span data-plinth-part={column === 'actions' ? 'visually-hidden' : undefined}>
                      {text}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {list.lanes.flatMap(({ key, ids }, lane) => [
          ...(groupBy === 'none' || ids.length === 0
            ? []
            : [
                <tbody key={`${key} head`}>
                  <tr aria-rowindex={starts[lane]! + 2} data-plinth-part="goal-row-lane">
                    <th scope="rowgroup" colSpan={COLUMNS.length}>
                      <bdi>{laneTitle(tracker, groupBy, key)}</bdi>{' '}
                      <small>{tracker.t('lane.count', { count: ids.length })}</small>
                    </th>
                  </tr>
                </tbody>,
              ]),
          ...chunksOf(ids, CHUNK, starts[lane]!).map((chunk) => (
            <GoalTableChunk
              key={`${key} ${chunk.start}`}
              tracker={tracker}
              chunk={chunk}
              lane={key}
              selected={selected !== null && chunk.ids.includes(selected) ? selected : null}
              from={starts[lane]! + chunk.start + (groupBy === 'none' ? 2 : 3)}
            />
          )),
        ])}
      </table>
    </div>
  );
}
