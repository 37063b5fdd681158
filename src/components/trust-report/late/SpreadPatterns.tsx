'use client';
import type { Tone } from '../../../core/trust-report/report/spread-layout';

/** Dense towards both ends, plain in the middle; slanting for low, dotted for high. Between: five, six … nine px apart. */
function patternOf(tone: Tone): readonly [size: number, d: string] {
  const size = tone < 3 ? 1 + 4 * tone : 25 - 4 * tone;
  const low = `M-1 ${size + 1} ${size + 1}-1M-1 1 1-1M${size - 1} ${size + 1}l2-2`;
  return [size, tone < 3 ? low : `M${size / 2} ${size / 2}h.01`];
}

/** What the bars are filled with where colour is not enough: forced colours and print. Renders an empty `<svg>`. */
export function SpreadPatterns(props: {
  readonly idPrefix: string;
  /** Those that the scale has. */
  readonly tones: readonly Tone[];
}) {
  const { idPrefix } = props;
  const tones = props.tones.filter((tone) => tone !== 3);
  return (
    <svg data-plinth-part="report-spread-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {tones.map((tone) => {
          const [size, d] = patternOf(tone);
          return (
            <pattern
              key={tone}
              id={`${idPrefix}-${tone}`}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
            >
              <path d={d} />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
