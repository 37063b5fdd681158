import type { Difference, LevelReading, PyramidReading } from '../shared/pyramid-scores';

/** What a reader should take away, by level id. The words are the interface's. */
export interface PyramidFindings {
  /** The highest score; the lower level among equals. */
  readonly strongest: { readonly id: string; readonly trend: Difference | null } | null;
  /** The largest change since the earlier round; `null` if nothing moved. */
  readonly move: { readonly id: string; readonly trend: Difference } | null;
  /** What to talk about: the level that carries a stronger one, else the weakest that is not solid; nothing where all are the same. */
  readonly talk: { readonly id: string; readonly reason: 'carries' | 'weakest' } | null;
}

export function findingsOf({ levels }: PyramidReading): PyramidFindings {
  const strongest = best(levels, (level) => level.share);
  const move = best(levels, (level) => (level.trend && level.trend.by > 0 ? level.trend.by : null));
  const step = (level: LevelReading, index: number): number | null =>
    level.carriesStronger ? (levels[index + 1]?.share ?? 0) - (level.share ?? 0) : null;
  const carries = best(levels, step);
  const weakest = best(levels, (level) =>
    level.share === null || level.band === 'solid' || level.share > (strongest?.share ?? 0) - 1e-9
      ? null
      : -level.share,
  );
  return {
    strongest: strongest && { id: strongest.id, trend: strongest.trend },
    move: move?.trend ? { id: move.id, trend: move.trend } : null,
    talk: carries ? { id: carries.id, reason: 'carries' } : weakest && { id: weakest.id, reason: 'weakest' },
  };
}

function best(
  levels: readonly LevelReading[],
  value: (level: LevelReading, index: number) => number | null,
): LevelReading | null {
  let found: LevelReading | null = null;
  let top = -Infinity;
  levels.forEach((level, index) => {
    const at = value(level, index);
    if (at !== null && at > top + 1e-9) [found, top] = [level, at];
  });
  return found;
}
