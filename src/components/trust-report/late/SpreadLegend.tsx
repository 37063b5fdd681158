'use client';
import { toneOf } from '../../../core/trust-report/report/spread-layout';
import type { ReportPoint } from '../../../hooks/trust-report/report.types';

/** Which colour and pattern stands for which point of the scale. Renders a `<ul>`. */
export function SpreadLegend(props: {
  readonly points: readonly ReportPoint[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly label: string;
  readonly patterns: string;
}) {
  const { points, scale, label, patterns } = props;
  return (
    <ul data-plinth-part="report-legend" role="list" aria-label={label}>
      {points.map((point) => {
        const tone = toneOf(point.value, scale);
        return (
          <li key={point.value} data-tone={tone}>
            <svg width={16} height={12} aria-hidden="true">
              <rect x={0.5} y={0.5} width={15} height={11} rx={3} />
              <rect data-pattern="" width={16} height={12} fill={`url(#${patterns}-${tone})`} />
            </svg>
            {point.label}
          </li>
        );
      })}
    </ul>
  );
}
