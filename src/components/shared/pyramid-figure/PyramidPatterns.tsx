'use client';
const PATTERNS: readonly (readonly [width: number, height: number, d: string])[] = [
  [8, 8, 'M2 2v.01M6 6v.01'],
  [10, 8, 'M0 6 2.5 2l5 4L10 2'],
  [7, 8, 'M3.5 0v8'],
  [9, 9, 'M0 0l9 9M9 0 0 9'],
  [8, 8, 'M-2 10 10-2M-2 2 2-2M6 10l4-4'],
];

/** What the levels of one figure are filled with where colour is not enough, and where there is no score. */
export function PyramidPatterns({
  idPrefix,
  hues,
}: {
  readonly idPrefix: string;
  readonly hues: readonly number[];
}) {
  const pattern = (id: string, [width, height, d]: (typeof PATTERNS)[number]) => (
    <pattern key={id} id={`${idPrefix}-${id}`} width={width} height={height} patternUnits="userSpaceOnUse">
      <path d={d} />
    </pattern>
  );
  return (
    <svg data-plinth-part="pyramid-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {PATTERNS.map((each, index) => hues.includes(index + 1) && pattern(`pattern-${index + 1}`, each))}
        {pattern('hatch', [7, 7, 'M-1 8 8-1M-1 1 1-1M6 8l2-2'])}
      </defs>
    </svg>
  );
}
