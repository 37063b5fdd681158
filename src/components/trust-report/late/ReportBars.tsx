'use client';
import type { Format } from '../../../hooks/shared/useFormat';
import type { ReportLevel, ReportPoint } from '../../../hooks/trust-report/report.types';

const WIDTH = 160;
const BASE = 62;
const TALLEST = 42;

/** How one principle's answers spread, as a small column chart. Renders an `<svg role="img">` in a `<div>`. */
export function ReportBars(props: {
  readonly level: ReportLevel;
  readonly points: readonly ReportPoint[];
  readonly format: Format;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { level, points, format, direction } = props;
  const bars = level.figures?.distribution ?? [];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bars.length);
  const thick = Math.min(22, Math.round(step * 0.62));
  return (
    <div data-plinth-part="report-bars">
      <svg role="img" aria-label={level.spread} viewBox={`0 0 ${WIDTH} 66`} width={WIDTH} height={66}>
        {bars.map(({ point, count }, index) => {
          const place = direction === 'rtl' ? bars.length - 1 - index : index;
          const x = Math.round(place * step + step / 2);
          const tall = count === 0 ? 2 : Math.max(6, Math.round((count / most) * TALLEST));
          return (
            <g key={point} data-none={count === 0 ? '' : undefined}>
              <rect x={x - thick / 2} y={BASE - tall} width={thick} height={tall} rx={count === 0 ? 1 : 3} />
              {count > 0 && (
                <text x={x} y={BASE - tall - 5}>
                  {format.number(count)}
                </text>
              )}
            </g>
          );
        })}
        <path d={`M0 ${BASE + 1.5}H${WIDTH}`} />
      </svg>
      <div data-plinth-part="report-ends" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </div>
    </div>
  );
}
