'use client';
import type { SpreadSegment } from '../../../core/trust-report/report/spread-layout';
import type { Format } from '../../../hooks/shared/useFormat';

const HEIGHT = 28;
/** Px between segments. */
const GAP = 2;

/** Room that a number needs, in percent of the bar at its narrowest. A segment that is too narrow goes without. */
const roomFor = (count: number): number => 2 + 3 * String(count).length;

/** One principle's answers as a bar around the middle of the scale. Renders an `<svg role="img">`. */
export function SpreadBar(props: {
  readonly label: string;
  readonly segments: readonly SpreadSegment[];
  /** In percent of the width. */
  readonly middle: number;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Format;
  readonly patterns: string;
}) {
  const { label, segments, middle, direction, format, patterns } = props;
  const at = (start: number, size = 0): string =>
    `${Math.round((direction === 'rtl' ? 100 - start - size : start) * 100) / 100}%`;
  return (
    <svg data-plinth-part="report-spread-bar" role="img" aria-label={label} width="100%" height={HEIGHT + 12}>
      <line x1={at(middle)} x2={at(middle)} y1={0} y2={HEIGHT + 12} />
      {segments.map(({ point, count, tone, start, size }) => (
        <g key={point} data-tone={tone}>
          <rect x={at(start, size)} y={6} width={`${size}%`} height={HEIGHT} rx={4} strokeWidth={GAP} />
          <rect
            data-pattern=""
            x={at(start, size)}
            y={6}
            width={`${size}%`}
            height={HEIGHT}
            fill={`url(#${patterns}-${tone})`}
          />
          {size >= roomFor(count) && (
            <text x={at(start + size / 2)} y={6 + HEIGHT / 2 + 4}>
              {format.number(count)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
