'use client';
import type { PyramidLevelLayout } from '../../../core/shared/pyramid-layout';
import type { FigureLevel } from '../../../core/shared/pyramid-level-view';
import { PyramidFigureSeam } from './PyramidFigureSeam';
import { PyramidFigureText } from './PyramidFigureText';

/** One level drawn. Hidden from assistive technology: the level's name says everything. Renders an `<svg>`. */
export function PyramidFigureShape(props: {
  readonly level: FigureLevel;
  readonly geometry: PyramidLevelLayout;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly idPrefix: string;
}) {
  const { level, geometry, width, height, gap, idPrefix } = props;
  const { outline, focus, fill, gain, edge, previousEdge, leaderEdge, leader, seam, label } = geometry;
  const clip = `${idPrefix}-${level.id}`;
  const part = (name: string, d: string | null, more?: object) =>
    d && <path data-plinth-part={`pyramid-${name}`} d={d} {...more} />;
  return (
    <svg
      data-plinth-part="pyramid-shape"
      viewBox={`0 ${-gap / 2} ${width} ${height + gap}`}
      width={width}
      height={height + gap}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <g data-plinth-part="pyramid-body">
        {part('ground', outline)}
        <g clipPath={`url(#${clip})`}>
          {level.share === null && part('hatch', outline, { fill: `url(#${idPrefix}-hatch)` })}
          <g data-plinth-part="pyramid-score">
            {part('fill', fill)}
            {part('gain', gain)}
            {part('pattern', fill, { fill: `url(#${idPrefix}-pattern-${level.hue})` })}
            {part('edge', edge)}
          </g>
          {part('before', previousEdge)}
          {part('lead', leaderEdge)}
        </g>
        {part('outline', outline)}
      </g>
      {part('leader', leader)}
      {seam && <PyramidFigureSeam seam={seam} />}
      {part('focus-gap', focus)}
      {part('focus', focus)}
      {label.lines.map((line) => (
        <PyramidFigureText
          key={line.y}
          line={line}
          outside={label.placement === 'outside'}
          trend={level.trend?.direction}
        />
      ))}
    </svg>
  );
}
