'use client';
import { goalConfidence } from '../../core/goal-tracker/selectors/goal-confidence';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { numberText, valueText } from '../../hooks/goal-tracker/goal-words';
import { SPARK, sparkPath } from './spark-path';
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
      focusable="false"
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

function once(reading: object, draw: () => Drawn | null): Drawn | null {
  const known = drawn.get(reading);
  if (known !== undefined) return known;
  const made = draw();
  drawn.set(reading, made);
  return made;
}

function drawValues({ keyResult, points, last }: KeyResultReading): Drawn | null {
  const [first] = points;
  if (!last || !first || first === last || keyResult.metric === 'binary') return null;
  const shown = points.slice(0, points.indexOf(last) + 1);
  return {
    path: sparkPath(shown.map(({ date, value }) => [date, value])),
    first: first.value,
    last: last.value,
  };
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

function drawConfidence(reading: GoalReading, today: string): Drawn | null {
  const said = goalConfidence(reading, today);
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last || first === last) return null;
  return {
    path: sparkPath(
      said.map(({ date, confidence }) => [date, confidence]),
      SURE,
    ),
    first: first.confidence,
    last: last.confidence,
  };
}

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
