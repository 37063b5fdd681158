'use client';
import type { Forecast } from '../../../core/goal-tracker/rules/forecast';
import type { BurnUp } from '../../../core/goal-tracker/selectors/burn-up';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import type { PeriodRecord } from '../../../core/goal-tracker/goals.types';
import { amountText, numberText, roughly } from '../../../hooks/goal-tracker/goal-words';
import { useContainerWidth } from '../../../hooks/shared/useContainerWidth';
import type { DetailWords } from './detail.types';
import { layoutBurnUp } from './burn-up-layout';
import type { Tracker } from '../tracker.types';

const HEIGHT = 248;
/** Px that a letter of a label takes, rather too much than too little. */
const LETTER = 7;

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
    },
    { width, height: HEIGHT, start: 52, top: 22, bottom: 30, rtl },
  );
  const end = rtl ? 0 : width;
  const begin = rtl ? width : 0;
  const from = rtl ? width - 52 : 52;
  const last = layout.points.at(-1);
  const crowded = width < 420;
  const forecastText = forecast && t('chart.forecast', { value: amount(roughly(forecast.value)) });
  const ahead = forecastText && !crowded && forecastText.length * LETTER < width - 52 ? forecastText : null;
  const nearEnd = last ? (rtl ? last.x < width * 0.4 : last.x > width * 0.6) : false;
  return (
    <div ref={ref} data-plinth-part="goal-chart">
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        focusable="false"
      >
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
        {layout.ticks.map((tick, index) => (
          <text
            key={index}
            x={tick.x}
            y={HEIGHT - 6}
            textAnchor={index === 0 ? 'start' : index === 3 ? 'end' : 'middle'}
          >
            {crowded && (index === 1 || index === 2) ? '' : tracker.dayOf(tick.date)}
          </text>
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
        <text data-target="" x={from + (rtl ? -6 : 6)} y={layout.target.y - 7} textAnchor="start">
          {t('chart.target', { value: amount(target) })}
        </text>
        {layout.expected.map((line, index) => (
          <path key={index} data-expected="" d={line} />
        ))}
        {layout.today !== null && <path data-today="" d={`M${layout.today} 4V${HEIGHT - 26}`} />}
        {layout.forecast && (
          <>
            <path data-cone="" d={layout.forecast.cone} />
            <path data-forecast="" d={layout.forecast.line} />
            {ahead !== null && (
              <text data-strong="" x={end} y={layout.forecast.label(ahead.length * LETTER)} textAnchor="end">
                {ahead}
              </text>
            )}
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
        {last && value !== null && (
          <text
            data-strong=""
            x={last.x + (nearEnd === rtl ? 10 : -10)}
            y={last.y + 20}
            textAnchor={nearEnd ? 'end' : 'start'}
          >
            {amount(value)}
          </text>
        )}
      </svg>
    </div>
  );
}
