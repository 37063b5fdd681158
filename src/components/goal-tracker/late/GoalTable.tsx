'use client';
import { memo } from 'react';
import { goalButtonProps, goalProps } from '../../../hooks/goal-tracker/goal-props';
import { numberText, percentText, valueText } from '../../../hooks/goal-tracker/goal-words';
import { useGoal } from '../../../hooks/goal-tracker/useGoal';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp } from '../../shared/icons';
import { useSheet } from '../../shared/useSheet';
import { chunksOf, type Chunk } from '../chunks';
import { GoalBar } from '../GoalBar';
import { whenText } from '../GoalCardFoot';
import { GoalCheckInButton, GoalCheckInSlot } from '../GoalCheckInSlot';
import { GoalDetailSlot } from '../GoalDetailSlot';
import { GoalFace } from '../GoalFace';
import type { LayoutProps } from '../GoalLayoutSlot';
import { GoalMenuSlot } from '../GoalMenuSlot';
import { GoalStatus } from '../GoalStatus';
import { laneTitle } from '../lane-title';
import type { Tracker } from '../tracker.types';
import { useNear } from '../useNear';
import { tableCss } from './table.css';

const sheet = createSheet('plinth-goal-table', tableCss + inheritFontCss);
const CHUNK = 50;
const ROW = 57;
/** The columns in order; all but the last two sort. */
const COLUMNS = [
  'title',
  'status',
  'progress',
  'owner',
  'lastCheckIn',
  'confidence',
  'keyResults',
  'actions',
] as const;
const SORTS: ReadonlySet<string> = new Set(COLUMNS.slice(0, 6));

/** One goal as a row. It renders again when this goal changes. Renders a `<tr>`. */
const GoalTableRow = memo(function GoalTableRow(props: {
  readonly tracker: Tracker;
  readonly id: string;
  readonly index: number;
  readonly selected: boolean;
  readonly lane: string;
}) {
  const { tracker, id, index, selected, lane } = props;
  const reading = useGoal(tracker, id);
  if (!reading) return null;
  const { goal, status, keyResults, confidence, progress, expected, period } = reading;
  const owners = Object.keys(goal.owners);
  const writable = !tracker.readOnly && period?.closedOn === undefined && !goal.archived;
  const [only, second] = keyResults;
  return (
    <>
      <tr
        {...goalProps(tracker, id, selected)}
        aria-rowindex={index}
        data-plinth-part="goal-row"
        data-lane={lane}
        className={tracker.classNames.row}
      >
        <th scope="row">
          <button {...goalButtonProps(tracker, id, selected)}>
            <bdi>{goal.title}</bdi>
          </button>
          {only && !second && (
            <small>
              {only.value === null ? tracker.t('value.none') : valueText(tracker, only.keyResult, only.value)}
            </small>
          )}
        </th>
        <td>
          <GoalStatus tracker={tracker} status={status} />
        </td>
        <td>
          <span data-plinth-part="goal-row-progress">
            <GoalBar
              tracker={tracker}
              reading={only && !second ? only : reading}
              label={goal.title}
              expected={period ? expected : null}
              small
            />
            <b>{percentText(tracker, progress.raw)}</b>
          </span>
        </td>
        <td>
          <span data-plinth-part="goal-owners">
            {owners.slice(0, 2).map((person) => (
              <GoalFace key={person} tracker={tracker} person={person} />
            ))}
            <bdi>{owners.map((one) => tracker.nameOf(one).split(' ')[0]).join(', ')}</bdi>
          </span>
        </td>
        <td>{whenText(tracker, reading)}</td>
        <td data-numeric="">
          {confidence === null ? '–' : numberText(tracker, Math.round(confidence * 10) / 10)}
        </td>
        <td data-numeric="">{tracker.format.number(keyResults.length)}</td>
        <td>
          <span data-plinth-part="goal-row-tools">
            {writable && only && !second && (
              <GoalCheckInButton tracker={tracker} keyResult={only.keyResult} />
            )}
            <GoalMenuSlot tracker={tracker} goal={goal} lane={lane} />
          </span>
        </td>
      </tr>
      {only && !second && <CheckInRow tracker={tracker} keyResult={only.keyResult.id} />}
      {selected && (
        <tr data-plinth-part="goal-row-detail">
          <td colSpan={COLUMNS.length}>
            <GoalDetailSlot tracker={tracker} id={id} />
          </td>
        </tr>
      )}
    </>
  );
});

/** The quick check-in under its row, while it is open. */
function CheckInRow({ tracker, keyResult }: { readonly tracker: Tracker; readonly keyResult: string }) {
  const open = useStore(tracker.ui, (state) => state.checkIn === keyResult, undefined, Object.is);
  if (!open) return null;
  return (
    <tr data-plinth-part="goal-row-check-in">
      <td colSpan={COLUMNS.length}>
        <GoalCheckInSlot tracker={tracker} keyResult={keyResult} />
      </td>
    </tr>
  );
}

/** Fifty rows, or the room for them. Renders a `<tbody>`. */
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
    <tbody ref={ref} data-drag-chunk="" data-waiting={near ? undefined : ''}>
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
});

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
