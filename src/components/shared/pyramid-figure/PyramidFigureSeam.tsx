'use client';
import type { PlacedSeam } from '../../../core/shared/pyramid-seam';
import { warning } from '../icons';

/** "Rests on a weaker level": a dashed line, a sign and, where there is room, words. Renders a `<g>`. */
export function PyramidFigureSeam({ seam }: { readonly seam: PlacedSeam }) {
  const { line, sign, words } = seam;
  const scale = sign.r / 17;
  return (
    <g data-plinth-part="pyramid-seam">
      <path data-plinth-part="pyramid-seam-line" d={line} />
      <circle cx={sign.x} cy={sign.y} r={sign.r} />
      <path
        data-plinth-part="pyramid-seam-sign"
        d={warning}
        transform={`translate(${sign.x - 8 * scale} ${sign.y - 8.5 * scale}) scale(${scale})`}
      />
      {words?.lines.map(({ text, y }) => (
        <text key={y} x={words.x} y={y} fontSize={words.fontSize}>
          {text}
        </text>
      ))}
    </g>
  );
}
