'use client';
import type { Forecast } from '../../../core/goal-tracker/rules/forecast';
import type { BurnUp } from '../../../core/goal-tracker/selectors/burn-up';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import type { PeriodRecord } from '../../../core/goal-tracker/goals.types';
import type { Box } from '../../../core/shared/label-places';
import { spreadLabels } from '../../../core/shared/month-starts';
import { estimateTextWidth } from '../../../core/shared/pyramid-text';
import { amountText, numberText, roughly } from '../../../hooks/goal-tracker/goal-words';
import { useContainerWidth } from '../../../hooks/shared/useContainerWidth';
import { placeBurnUpLabels } from './burn-up-labels';
import { layoutBurnUp } from './burn-up-layout';
import { dayOfMonthIn } from './day-of-month';
import type { DetailWords } from './detail.types';
import type { Tracker } from '../tracker.types';

const HEIGHT = 248;
const BOTTOM = 30;
/** Px of the two sizes of letters, and of the lines they stand in. */
const SMALL = { font: 11, height: 14 };
const STRONG = { font: 13, height: 17 };

const sizeOf = (text: string, { font, height }: typeof SMALL) => ({
  width: Math.ceil(estimateTextWidth(text, font)),
  height,
});

/** The attributes that put a text into its box, whichever way it reads. */
const inBox = ({ x, y, width, height }: Box) => ({
  x: x + width / 2,
  y: y + height * 0.78,
  textAnchor: 'middle' as const,
});

/** Values over the period, what was expected, and where it leads. Renders an `<svg role="img">`; a table says the same. */
export function BurnUpChart(props: {
  readonly tracker: Tracker;
  readonly t: DetailWords;
  readonly reading: KeyResultReading;
  readonly burnUp: BurnUp;
  readonly forecast: Forecast | null;
  readonly period: PeriodRecord;
  readonly label: string;
}) {
  const { tracker, t, reading, burnUp, forecast, period, label } = props;
  const { keyResult, value } = reading;
  const { target, upper, unit, metric } = keyResult;
  const [ref, measured] = useContainerWidth(560);
  const width = Math.max(240, measured ?? 560);
  const rtl = tracker.plinth.direction === 'rtl';
  const amount = (one: number) => amountText(tracker, one, unit);
  const layout = layoutBurnUp(
    {
      burnUp,
      forecast,
      target,
      upper: metric === 'range' ? (upper ?? target) : null,
      period,
      today: tracker.today,
      dayOfMonth: dayOfMonthIn(tracker.plinth.locale),
    },
    {
      width,
      height: HEIGHT,
      start: (values) =>
        Math.max(52, ...values.map((one) => sizeOf(numberText(tracker, one), SMALL).width + 10)),
      top: 22,
      bottom: BOTTOM,
      rtl,
    },
  );
  const end = rtl ? 0 : width;
  const begin = rtl ? width : 0;
  const { from } = layout;
  const targetText = t('chart.target', { value: amount(target) });
  const valueText = value === null ? null : amount(value);
  const ahead =
    forecast && width >= 420 ? t('chart.forecast', { value: amount(roughly(forecast.value)) }) : null;
  const places = placeBurnUpLabels(
    layout,
    {
      value: valueText === null ? null : sizeOf(valueText, STRONG),
      target: sizeOf(targetText, SMALL),
      ahead: ahead === null ? null : sizeOf(ahead, STRONG),
    },
    { width, height: HEIGHT, bottom: BOTTOM, rtl },
  );
  const ticks = spreadLabels(
    layout.ticks.map(({ x, date }) => {
      const text = tracker.dayOf(date);
      return { x, text, width: sizeOf(text, SMALL).width };
    }),
    width,
    10,
  );
  return (
    <div ref={ref} data-plinth-part="goal-chart">
      <svg role="img" aria-label={label} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        {layout.grid
          .filter(({ y }) => Math.abs(y - layout.target.y) > 14)
          .map((line) => (
            <g key={line.value}>
              <path data-grid="" d={`M${from} ${line.y}H${end}`} />
              <text x={begin} y={line.y + 4} textAnchor="start">
                {numberText(tracker, line.value)}
              </text>
            </g>
          ))}
        {ticks.map((tick) => (
          <g key={tick.x}>
            <path data-grid="" d={`M${tick.x} ${HEIGHT - BOTTOM + 4}v5`} />
            <text x={tick.middle} y={HEIGHT - 6} textAnchor="middle">
              {tick.text}
            </text>
          </g>
        ))}
        {layout.target.to !== null && (
          <rect
            data-zone=""
            x={Math.min(from, end)}
            width={Math.abs(end - from)}
            y={Math.min(layout.target.y, layout.target.to)}
            height={Math.abs(layout.target.to - layout.target.y)}
          />
        )}
        <path data-target="" d={`M${from} ${layout.target.y}H${end}`} />
        {layout.expected.map((line, index) => (
          <path key={index} data-expected="" d={line} />
        ))}
        {layout.today !== null && <path data-today="" d={`M${layout.today} 4V${HEIGHT - 26}`} />}
        {layout.forecast && (
          <>
            <path data-cone="" d={layout.forecast.cone} />
            <path data-forecast="" d={layout.forecast.line} />
          </>
        )}
        <path data-line="" d={layout.line} />
        {layout.points.map((point, index) => (
          <circle
            key={index}
            cx={point.x}
            cy={point.y}
            r={index === layout.points.length - 1 ? 4.5 : 3}
            data-last={index === layout.points.length - 1 ? '' : undefined}
          />
        ))}
        {places.target && (
          <text data-target="" {...inBox(places.target)}>
            {targetText}
          </text>
        )}
        {places.ahead && (
          <text data-strong="" {...inBox(places.ahead)}>
            {ahead}
          </text>
        )}
        {places.value && (
          <text data-strong="" {...inBox(places.value)}>
            {valueText}
          </text>
        )}
      </svg>
    </div>
  );
}
