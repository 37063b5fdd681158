'use client';
import type { GoalReading, KeyResultReading } from '../../core/goal-tracker/selectors/reading.types';
import { progressProps } from '../../hooks/goal-tracker/goal-props';
import { amountText, numberText } from '../../hooks/goal-tracker/goal-words';
import { barOf, type BarLayout } from './bar-layout';
import type { Tracker } from './tracker.types';

type Mark = BarLayout['marks'][number];

/** Words at a mark; a bar without room says them in its value alone. */
function labelOf(tracker: Tracker, reading: GoalReading | KeyResultReading, { kind }: Mark): string {
  if (kind === 'today') return tracker.t('bar.today');
  if (!('keyResult' in reading))
    return tracker.t('bar.target', {
      value: tracker.t('value.percent', { value: tracker.format.number(100) }),
    });
  const { target, upper = target, unit } = reading.keyResult;
  if (kind === 'low') return numberText(tracker, Math.min(target, upper));
  if (kind === 'high') return numberText(tracker, Math.max(target, upper));
  return tracker.t(`bar.${kind}`, { value: amountText(tracker, target, unit) });
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/**
 * How far a goal or a key result has come: fill, "today" or the bound as a mark, what lies beyond the target hatched. All
 * places are attributes, so that a server's page shows them. Renders an `<svg role="progressbar">`.
 */
export function GoalBar(props: {
  readonly tracker: Tracker;
  readonly reading: GoalReading | KeyResultReading;
  readonly label: string;
  /** Where "today" stands; `null` for no mark. */
  readonly expected: number | null;
  /** Thin, without words at its marks. @default false */
  readonly small?: boolean;
}) {
  const { tracker, reading, label, expected, small = false } = props;
  const { fill, surplus, marks, zone, steps } = barOf(reading, expected);
  const rtl = tracker.plinth.direction === 'rtl';
  const at = (from: number, width = 0) => percent(rtl ? 1 - from - width : from);
  const height = small ? 6 : 8;
  const top = small ? 0 : 5;
  const round = height / 2;
  const bar = { y: top, height };
  const gap = steps.length > 1 ? 0.018 : 0;
  const step = steps.length > 0 ? (1 - gap * (steps.length - 1)) / steps.length : 0;
  return (
    <svg
      {...progressProps(tracker, reading, label)}
      data-plinth-part="goal-bar"
      data-status={reading.status ?? 'none'}
      data-small={small ? '' : undefined}
      width="100%"
      height={small ? 6 : marks.length > 0 ? 34 : 18}
    >
      {steps.length > 0 ? (
        steps.map((share, index) => (
          <g key={index}>
            <rect
              data-track=""
              {...bar}
              x={at(index * (step + gap), step)}
              width={percent(step)}
              rx={round}
            />
            {share > 0 && (
              <rect
                data-fill=""
                {...bar}
                x={at(index * (step + gap), step * share)}
                width={percent(step * share)}
                rx={round}
              />
            )}
          </g>
        ))
      ) : (
        <>
          <rect data-track="" {...bar} x="0" width="100%" rx={round} />
          {zone && (
            <rect
              data-zone=""
              {...bar}
              x={at(zone.from, zone.to - zone.from)}
              width={percent(zone.to - zone.from)}
            />
          )}
          {fill > 0 && <rect data-fill="" {...bar} x={at(0, fill)} width={percent(fill)} rx={round} />}
          {surplus && (
            <rect
              {...bar}
              x={at(surplus.from, surplus.to - surplus.from)}
              width={percent(surplus.to - surplus.from)}
              rx={round}
              fill={`url(#${tracker.idPrefix}hatch)`}
            />
          )}
          {zone?.at != null && <circle data-value="" cx={at(zone.at)} cy={top + round} r={small ? 4 : 7} />}
        </>
      )}
      {!zone &&
        marks.map((mark) => {
          const beyond = mark.kind === 'today' ? 4 : 1;
          return (
            <rect
              key={mark.kind}
              data-mark={mark.kind}
              x={at(mark.at)}
              y={top - beyond}
              width={2}
              height={height + 2 * beyond}
            />
          );
        })}
      {!small &&
        marks.map((mark) => {
          const text = labelOf(tracker, reading, mark);
          return (
            <text key={mark.kind} x={at(mark.at)} y={31} textAnchor={anchorOf(mark.at, text.length)}>
              {text}
            </text>
          );
        })}
    </svg>
  );
}

/** Words near an end stay inside, long ones earlier; `start` is the side where the text begins. */
function anchorOf(share: number, length: number): 'start' | 'middle' | 'end' {
  const half = Math.max(0.12, length / 90);
  if (share < Math.min(half, 0.5)) return 'start';
  return share > 1 - half ? 'end' : 'middle';
}
