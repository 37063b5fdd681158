'use client';
import type { Tone } from '../../../core/trust-report/report/spread-layout';

// Dense towards both ends, plain in the middle; slanting for low, dotted for high.
const PATTERNS: Readonly<Record<Exclude<Tone, 3>, readonly [size: number, d: string]>> = {
  1: [5, 'M-1 6 6-1M-1 1 1-1M4 6 6 4'],
  2: [9, 'M-1 10 10-1M-1 1 1-1M8 10l2-2'],
  4: [9, 'M4.5 4.5h.01'],
  5: [5, 'M2.5 2.5h.01'],
};

/** What the bars are filled with where colour is not enough: forced colours and print. Renders an empty `<svg>`. */
export function SpreadPatterns({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <svg data-plinth-part="report-spread-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(PATTERNS).map(([tone, [size, d]]) => (
          <pattern
            key={tone}
            id={`${idPrefix}-${tone}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
          >
            <path d={d} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
