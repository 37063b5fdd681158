'use client';
import type { KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { valueText } from '../../hooks/goal-tracker/goal-words';
import { SPARK, sparkPath, type SparkPoint } from './spark-path';
import type { Tracker } from './tracker.types';

/** How something went, as a small line; `label` says the same in words. Renders an `<svg role="img">` with one path. */
export function GoalSpark(props: {
  /** In order of their days, two or more. */
  readonly points: readonly SparkPoint[];
  readonly label: string;
  /** What lies at the bottom and at the top. @default the lowest and the highest value */
  readonly bounds?: readonly [low: number, high: number];
}) {
  return (
    <svg
      role="img"
      aria-label={props.label}
      data-plinth-part="goal-spark"
      width={SPARK.width}
      height={SPARK.height}
      focusable="false"
    >
      <path d={sparkPath(props.points, props.bounds)} />
    </svg>
  );
}

/** The values of a key result up to today. Nothing with fewer than two, or where a value is not an amount. */
export function GoalValueSpark({
  tracker,
  reading,
}: {
  readonly tracker: Tracker;
  readonly reading: KeyResultReading;
}) {
  const { keyResult, points, last } = reading;
  const [first] = points;
  if (!last || !first || first === last || keyResult.metric === 'binary') return null;
  const shown = points.slice(0, points.indexOf(last) + 1);
  return (
    <GoalSpark
      points={shown.map(({ date, value }) => [date, value])}
      label={tracker.t('spark.value', {
        first: valueText(tracker, keyResult, first.value),
        last: valueText(tracker, keyResult, last.value),
      })}
    />
  );
}
