'use client';
import { confidenceSeries } from '../../../core/goal-tracker/selectors/confidence-series';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { numberText } from '../../../hooks/goal-tracker/goal-words';
import type { DetailWords } from './detail.types';
import type { Tracker } from '../tracker.types';

const [WIDTH, HEIGHT] = [96, 28];

/** How sure people were, check-in by check-in. Renders a `<div>` with an `<svg role="img">`; nothing with fewer than two. */
export function ConfidenceLine(props: {
  readonly tracker: Tracker;
  readonly t: DetailWords;
  readonly reading: KeyResultReading;
}) {
  const { tracker, t, reading } = props;
  const { points, last, change } = confidenceSeries(reading);
  if (last === null) return null;
  const rtl = tracker.plinth.direction === 'rtl';
  const x = (index: number) => {
    const share = points.length < 2 ? 1 : index / (points.length - 1);
    return 3 + (WIDTH - 6) * (rtl ? 1 - share : share);
  };
  const y = (confidence: number) => HEIGHT - 3 - ((HEIGHT - 6) * confidence) / 10;
  const label = t(change === null || change === 0 ? 'sure.steady' : change > 0 ? 'sure.up' : 'sure.down', {
    value: numberText(tracker, last),
    change: numberText(tracker, Math.abs(change ?? 0)),
    most: 10,
  });
  return (
    <div data-plinth-part="goal-sure-line">
      <dt>{t('fact.sure')}</dt>
      <dd>
        {points.length > 1 && (
          <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT}>
            <polyline
              points={points
                .map((point, index) => `${x(index).toFixed(1)},${y(point.confidence).toFixed(1)}`)
                .join(' ')}
            />
            <circle cx={x(points.length - 1)} cy={y(last)} r="3" />
          </svg>
        )}
        <span>{label}</span>
      </dd>
    </div>
  );
}
