'use client';
import { memo } from 'react';
import type { GoalGrouping } from '../../core/goal-tracker/goals.types';
import type { GoalList } from '../../hooks/goal-tracker/useGoalList';
import { chunksOf, sameButChunk, type Chunk } from './chunks';
import { dragList } from './drag-lists';
import { GoalCard } from './GoalCard';
import { laneTitle } from './lane-title';
import type { Tracker } from './tracker.types';
import { useNear } from './useNear';

/** Whole rows at three, two and one card. */
const CHUNK = 12;
const CARD = 236;

/** A dozen cards. Renders a `<div>`. */
const GoalChunk = memo(function GoalChunk(props: {
  readonly tracker: Tracker;
  readonly chunk: Chunk;
  readonly lane: string;
  readonly total: number;
  /** The selected goal, where it is one of these. */
  readonly selected: string | null;
}) {
  const { tracker, chunk, lane, total, selected } = props;
  const { ref, near } = useNear<HTMLDivElement>(chunk.first, (width) => {
    const columns = width >= 1000 ? 3 : width >= 600 ? 2 : 1;
    return Math.ceil(chunk.ids.length / columns) * CARD;
  });
  return (
    <div ref={ref} data-plinth-part="goal-chunk" data-drag-chunk="">
      {near &&
        chunk.ids.map((id, index) => (
          <GoalCard
            key={id}
            tracker={tracker}
            id={id}
            lane={lane}
            selected={id === selected}
            position={chunk.start + index + 1}
            total={total}
          />
        ))}
    </div>
  );
}, sameButChunk);

/** Cards, in one list or side by side by principle, owner or anything else. Renders one `<section>` per lane. */
export function GoalBoard(props: {
  readonly tracker: Tracker;
  readonly list: GoalList;
  readonly groupBy: GoalGrouping;
  readonly selected: string | null;
}) {
  const { tracker, list, groupBy, selected } = props;
  const { t, idPrefix } = tracker;
  const Heading = `h${tracker.headingLevel + 1}` as 'h3';
  let before = 0;
  return list.lanes.map(({ key, ids }) => {
    const start = before;
    before += ids.length;
    const titleId = groupBy === 'none' ? undefined : `${idPrefix}lane-${key}`;
    return (
      <section
        key={key}
        // One landmark per widget: lanes are groups inside it.
        role={titleId && 'group'}
        data-plinth-part="goal-lane"
        // These stand beside each other, unless one has to make room for the details of its goal.
        data-small={
          ids.length < 3 && (selected === null || !ids.includes(selected))
            ? Math.max(1, ids.length)
            : undefined
        }
        data-drag-zone=""
        aria-labelledby={titleId}
      >
        {titleId && (
          <Heading id={titleId} data-plinth-part="goal-lane-title">
            <bdi>{laneTitle(tracker, groupBy, key)}</bdi>{' '}
            <span>{t('lane.count', { count: ids.length })}</span>
          </Heading>
        )}
        {ids.length === 0 ? (
          <p data-plinth-part="goal-lane-empty" data-drag-list={dragList(key, 0, 0)} data-drag-axis="x">
            {t('lane.empty')}
          </p>
        ) : (
          <div
            role="list"
            aria-label={titleId ? undefined : t('list.label')}
            aria-labelledby={titleId}
            data-plinth-part="goal-cards"
            data-drag-list={dragList(key, 0, ids.length)}
            data-drag-axis="x"
          >
            {chunksOf(ids, CHUNK, start).map((chunk) => (
              <GoalChunk
                key={chunk.start}
                tracker={tracker}
                chunk={chunk}
                lane={key}
                total={ids.length}
                selected={selected !== null && chunk.ids.includes(selected) ? selected : null}
              />
            ))}
          </div>
        )}
      </section>
    );
  });
}
