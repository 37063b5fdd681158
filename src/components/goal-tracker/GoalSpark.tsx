'use client';
import { goalConfidence } from '../../core/goal-tracker/selectors/goal-confidence';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { numberText, valueText } from '../../hooks/goal-tracker/goal-words';
import { SPARK, sparkPath, type SparkPoint } from './spark-path';
import type { Tracker } from './tracker.types';

/** How something went, as a small line; `label` says the same in words. Renders an `<svg role="img">` with one path. */
function Spark({ path, label }: { readonly path: string; readonly label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      data-plinth-part="goal-spark"
      width={SPARK.width}
      height={SPARK.height}
    >
      <path d={path} />
    </svg>
  );
}

interface Drawn {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}
/** Readings stay the same while their records do, on a server too: a line is made once. */
const drawn = new WeakMap<object, Drawn | null>();

function once(reading: object, make: () => Drawn | null): Drawn | null {
  const known = drawn.get(reading);
  if (known !== undefined) return known;
  const made = make();
  drawn.set(reading, made);
  return made;
}

/** A line needs two points. */
function draw(points: readonly SparkPoint[], bounds?: readonly [number, number]): Drawn | null {
  const [first] = points;
  const last = points.at(-1);
  return first && last && first !== last
    ? { path: sparkPath(points, bounds), first: first[1], last: last[1] }
    : null;
}

function drawValues({ keyResult, points, last }: KeyResultReading): Drawn | null {
  if (!last || keyResult.metric === 'binary') return null;
  return draw(points.slice(0, points.indexOf(last) + 1).map(({ date, value }) => [date, value]));
}

/** The values of a key result up to today. Nothing with fewer than two, or where a value is not an amount. */
export function GoalValueSpark(props: { readonly tracker: Tracker; readonly reading: KeyResultReading }) {
  const { tracker, reading } = props;
  const line = once(reading, () => drawValues(reading));
  if (!line) return null;
  const [first, last] = [line.first, line.last].map((value) => valueText(tracker, reading.keyResult, value));
  return <Spark path={line.path} label={tracker.t('spark.value', { first: first!, last: last! })} />;
}

/** From nothing at the bottom to certain at the top. */
const SURE = [0, 10] as const;

const drawConfidence = (reading: GoalReading, today: string): Drawn | null =>
  draw(
    goalConfidence(reading, today).map(({ date, confidence }) => [date, confidence]),
    SURE,
  );

/** How sure people were of a goal, up to today: the line and what says the same; `null` with fewer than two days. */
export function sureSpark(tracker: Tracker, reading: GoalReading) {
  const line = once(reading, () => drawConfidence(reading, tracker.today));
  if (!line) return null;
  const [first, last] = [line.first, line.last].map((value) =>
    numberText(tracker, Math.round(value * 10) / 10),
  );
  const value = tracker.t('spark.value', { first: first!, last: last! });
  return <Spark path={line.path} label={tracker.t('confidence.label', { value })} />;
}
