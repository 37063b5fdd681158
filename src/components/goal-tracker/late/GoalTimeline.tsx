'use client';
import { memo, useMemo } from 'react';
import type { GoalsDocument, PeriodRecord } from '../../../core/goal-tracker/goals.types';
import { goalRows, type GoalFilter } from '../../../core/goal-tracker/selectors/goal-rows';
import type { GoalReading } from '../../../core/goal-tracker/selectors/reading.types';
import { timeline } from '../../../core/goal-tracker/selectors/timeline';
import { dayNumber } from '../../../core/shared/iso-date';
import { goalButtonProps, goalProps } from '../../../hooks/goal-tracker/goal-props';
import { percentText } from '../../../hooks/goal-tracker/goal-words';
import { filterOf } from '../../../hooks/goal-tracker/shown-period';
import { useGoal } from '../../../hooks/goal-tracker/useGoal';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsTableMessages } from '../../../locales/en/goals-table.messages';
import type { Translate } from '../../../locales/translate';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import { chunksOf, sameButChunk, type Chunk } from '../chunks';
import { dragList } from '../drag-lists';
import { GoalDetailSlot } from '../GoalDetailSlot';
import type { LayoutProps } from '../GoalLayoutSlot';
import { GoalMenuSlot } from '../GoalMenuSlot';
import { GoalStatus } from '../GoalStatus';
import type { Tracker } from '../tracker.types';
import { useNear } from '../useNear';
import { SpanAxis } from './SpanAxis';
import { timelineCss } from './timeline.css';

const sheet = createSheet('plinth-goal-timeline', timelineCss + inheritFontCss);
type Words = Translate<keyof typeof goalsTableMessages>;
interface Span {
  readonly start: number;
  readonly end: number;
}
const ROW = 53;
const ahead = ({ end, closedOn }: PeriodRecord, today: string): boolean =>
  closedOn === undefined && end >= today;

/** One goal along its period: how far it should be and is, with a dot for each day with a value. Renders an `<li>`. */
const TimelineGoal = memo(function TimelineGoal(props: {
  readonly tracker: Tracker;
  readonly t: Words;
  readonly id: string;
  readonly selected: boolean;
  readonly span: Span;
  readonly lane: string;
}) {
  const { tracker, t, id, selected, span, lane } = props;
  const reading = useGoal(tracker, id);
  if (!reading) return null;
  const { goal, status, progress, period } = reading;
  const days = [
    ...new Set(reading.keyResults.flatMap(({ points }) => points.map(({ date }) => date))),
  ].filter((date) => date <= tracker.today);
  return (
    <li>
      <div
        {...goalProps(tracker, id, selected)}
        data-plinth-part="goal-span"
        data-status={status ?? 'none'}
        data-lane={lane}
        className={tracker.classNames.row}
      >
        <span data-plinth-part="goal-span-title">
          <button {...goalButtonProps(tracker, id, selected)}>
            <bdi>{goal.title}</bdi>
          </button>
        </span>
        <GoalStatus tracker={tracker} status={status} />
        <SpanBar
          tracker={tracker}
          reading={reading}
          days={days}
          span={span}
          label={[
            period
              ? t('timeline.bar', { start: tracker.dayOf(period.start), end: tracker.dayOf(period.end) })
              : tracker.t('lane.period.none'),
            percentText(tracker, progress.raw),
            t('timeline.checkIns', { count: days.length }),
          ].join(', ')}
        />
        <b>{percentText(tracker, progress.raw)}</b>
        <GoalMenuSlot tracker={tracker} goal={goal} lane={lane} />
      </div>
      {selected && <GoalDetailSlot tracker={tracker} id={id} />}
    </li>
  );
});

function SpanBar(props: {
  readonly tracker: Tracker;
  readonly reading: GoalReading;
  readonly days: readonly string[];
  readonly span: Span;
  readonly label: string;
}) {
  const { tracker, reading, days, span, label } = props;
  const rtl = tracker.plinth.direction === 'rtl';
  const { period, progress } = reading;
  const share = (day: number) => Math.min(1, Math.max(0, (day - span.start) / (span.end - span.start)));
  const at = (from: number, width = 0) => `${((rtl ? 1 - from - width : from) * 100).toFixed(2)}%`;
  const from = period ? share(dayNumber(period.start) ?? span.start) : 0;
  const to = period ? share((dayNumber(period.end) ?? span.end) + 1) : 1;
  const now = share(dayNumber(tracker.today) ?? span.start);
  const done = (to - from) * Math.min(1, Math.max(0, progress.raw));
  return (
    <svg role="img" aria-label={label} width="100%" height="28">
      <rect
        data-track=""
        x={at(from, to - from)}
        width={`${((to - from) * 100).toFixed(2)}%`}
        y="9"
        height="10"
        rx="5"
      />
      {done > 0 && (
        <rect
          data-fill=""
          x={at(from, done)}
          width={`${(done * 100).toFixed(2)}%`}
          y="9"
          height="10"
          rx="5"
        />
      )}
      {days.map((day) => (
        <circle key={day} cx={at(share((dayNumber(day) ?? 0) + 0.5))} cy="14" r="2" />
      ))}
      {now > 0 && now < 1 && <rect data-mark="today" x={at(now)} width="2" y="0" height="28" />}
    </svg>
  );
}

/** Fifty goals, or the room for them. Renders a `<ul>`. */
const TimelineChunk = memo(function TimelineChunk(props: {
  readonly tracker: Tracker;
  readonly t: Words;
  readonly chunk: Chunk;
  readonly selected: string | null;
  readonly span: Span;
  readonly label: string;
  readonly lane: string;
}) {
  const { chunk, selected, label, ...rest } = props;
  const { ref, near } = useNear<HTMLUListElement>(chunk.first, () => chunk.ids.length * ROW);
  return (
    <ul
      ref={ref}
      aria-label={label}
      data-drag-list={dragList(rest.lane, chunk.start, chunk.start + chunk.ids.length)}
      data-drag-chunk=""
    >
      {near && chunk.ids.map((id) => <TimelineGoal key={id} {...rest} id={id} selected={id === selected} />)}
    </ul>
  );
}, sameButChunk);

/** Goals along their periods on one line of days. Loads on demand with its own stylesheet. Renders a `<div>`. */
export function GoalTimeline({ tracker, view, selected }: LayoutProps) {
  const t = useTranslator(tracker.plinth, 'goals', goalsTableMessages);
  const className = useSheet(sheet);
  const line = useStore(tracker.store, (document: GoalsDocument) => {
    const reading = tracker.read(document);
    const filter: GoalFilter = filterOf(document, view, tracker.today);
    const rows = goalRows(reading, { filter, search: view.search, sort: view.sort, nameOf: tracker.nameOf });
    const { lanes } = timeline(reading, rows);
    const all = (filter['period'] ?? []).length === 0;
    return (
      lanes
        // A period that can still be planned is shown without goals too: they are dragged into it.
        .filter(({ goals, period }) => goals.length > 0 || (all && period && ahead(period, tracker.today)))
        .map(({ period, goals }) => ({
          id: period?.id ?? 'none',
          title: period?.title ?? null,
          start: period?.start ?? null,
          end: period?.end ?? null,
          days: [dayNumber(period?.start ?? '') ?? 0, (dayNumber(period?.end ?? '') ?? 0) + 1] as const,
          ids: goals.map(({ goal }) => goal.id),
        }))
    );
  });
  const starts = line.flatMap(({ start }) => (start === null ? [] : [dayNumber(start) ?? 0]));
  const ends = line.flatMap(({ end }) => (end === null ? [] : [(dayNumber(end) ?? 0) + 1]));
  const now = dayNumber(tracker.today) ?? 0;
  const from = starts.length > 0 ? Math.min(...starts) : now;
  const to = ends.length > 0 ? Math.max(...ends) : now + 1;
  const span = useMemo(() => ({ start: from, end: to }), [from, to]);
  const Heading = `h${tracker.headingLevel + 1}` as 'h3';
  return (
    <div className={className} data-plinth-part="goal-timeline">
      {line.map((lane, index) => (
        <section
          key={lane.id}
          role="group"
          aria-label={lane.title ?? tracker.t('lane.period.none')}
          data-drag-zone=""
        >
          <div data-plinth-part="goal-span-head">
            <Heading>
              <bdi>{lane.title ?? tracker.t('lane.period.none')}</bdi>
            </Heading>
            {lane.start !== null && lane.end !== null && (
              <SpanAxis
                tracker={tracker}
                t={t}
                period={{ start: lane.start, end: lane.end }}
                from={(lane.days[0] - from) / (to - from)}
                to={(lane.days[1] - from) / (to - from)}
                now={(now - from) / (to - from)}
              />
            )}
          </div>
          {chunksOf(lane.ids, 50, index === 0 ? 0 : 50).map((chunk) => (
            <TimelineChunk
              key={chunk.start}
              tracker={tracker}
              t={t}
              chunk={chunk}
              selected={selected !== null && chunk.ids.includes(selected) ? selected : null}
              span={span}
              label={t('timeline.label')}
              lane={lane.id}
            />
          ))}
          {lane.ids.length === 0 && (
            <p data-plinth-part="goal-lane-empty" data-drag-list={dragList(lane.id, 0, 0)}>
              {tracker.t('lane.empty')}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
