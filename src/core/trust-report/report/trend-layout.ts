/** A line over rounds in a box that a picture may stretch: only points and straight lines. */
export interface TrendLayout {
  /** One piece per run of rounds with figures; a round without any is a gap. */
  readonly line: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly round: number }[];
}

export interface TrendBox {
  readonly width: number;
  readonly height: number;
  /** Room around, for the ends of lines. */
  readonly pad: number;
}

/**
 * @param shares one per round, 0 to 1 of the scale's range, `null` where a round has no figures
 * @param mirrored the first round lies at the far end, as in a text that runs from right to left
 */
export function layoutTrend(
  shares: readonly (number | null)[],
  { width, height, pad }: TrendBox,
  mirrored = false,
): TrendLayout {
  const tidy = (value: number): number => Math.round(value * 10) / 10;
  const along = (index: number): number => (shares.length < 2 ? 0.5 : index / (shares.length - 1));
  const points = shares.flatMap((share, round) => {
    if (share === null) return [];
    const at = mirrored ? 1 - along(round) : along(round);
    const x = tidy(pad + at * (width - 2 * pad));
    return [{ round, x, y: heightOf(share, { width, height, pad }) }];
  });
  const line = points
    .map(({ round, x, y }, index) => `${points[index - 1]?.round === round - 1 ? 'L' : 'M'}${x} ${y}`)
    .join('');
  return { line, points };
}

/** More dots than these would hide the line. */
const MOST_DOTS = 12;

/** The points that get a dot: all of a few; of many the newest, `shown`, and those that no line reaches. */
export function dotsOf(points: TrendLayout['points'], shown?: number): TrendLayout['points'] {
  if (points.length <= MOST_DOTS) return points;
  return points.filter(({ round }, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    return round === shown || !after || (before?.round !== round - 1 && after.round !== round + 1);
  });
}

/** Where a share of the scale's range lies. */
export function heightOf(share: number, { height, pad }: TrendBox): number {
  return Math.round((height - pad - Math.min(1, Math.max(0, share)) * (height - 2 * pad)) * 10) / 10;
}
