'use client';
import { dotsOf, heightOf, layoutTrend } from '../../../core/trust-report/report/trend-layout';

const BOX = { width: 120, height: 64, pad: 5 };

/** One principle over the rounds. It stretches sideways; lines and dots keep their thickness. Renders an `<svg role="img">`. */
export function TrendLine(props: {
  readonly label: string;
  readonly shares: readonly (number | null)[];
  /** Where the dashed line lies, as a share of the scale; `null` for none. */
  readonly solid: number | null;
  /** Index of the round that the page shows. */
  readonly shown: number;
  readonly direction: 'ltr' | 'rtl';
}) {
  const { label, shares, solid, shown, direction } = props;
  const { line, points } = layoutTrend(shares, BOX, direction === 'rtl');
  const y = solid === null ? null : heightOf(solid, BOX);
  return (
    <svg
      data-plinth-part="report-trend-line"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
      width="100%"
      height={BOX.height}
    >
      {y !== null && <path data-solid="" d={`M0 ${y}H${BOX.width}`} />}
      <path d={line} />
      {dotsOf(points, shown).map((point) => (
        // A line of no length with round ends: a dot that does not stretch with the box.
        <path
          key={point.round}
          data-dot={point.round === shown ? 'shown' : ''}
          d={`M${point.x} ${point.y}h.01`}
        />
      ))}
    </svg>
  );
}
