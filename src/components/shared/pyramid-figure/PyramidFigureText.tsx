'use client';
import type { PlacedLine } from '../../../core/shared/pyramid-labels';
import type { Difference } from '../../../core/shared/pyramid-scores';
import { TREND_ICONS } from './trend-icons';

/** One line of a level's label, with the trend's arrow where there is no ledger. Renders a `<text>`. */
export function PyramidFigureText(props: {
  readonly line: PlacedLine;
  readonly outside: boolean;
  readonly trend: Difference['direction'] | undefined;
}) {
  const { line, outside, trend } = props;
  const { text, x, y, fontSize, role, markX } = line;
  return (
    <>
      <text
        data-plinth-part={role === 'title' ? 'pyramid-title' : 'pyramid-sub'}
        data-outside={outside ? '' : undefined}
        x={x}
        y={y}
        fontSize={fontSize}
      >
        {text}
      </text>
      {markX !== undefined && trend && (
        <path
          data-plinth-part="pyramid-mark"
          data-outside={outside ? '' : undefined}
          d={TREND_ICONS[trend]}
          transform={`translate(${markX} ${y - 10.5}) scale(0.75)`}
        />
      )}
    </>
  );
}
