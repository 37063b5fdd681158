import type { PyramidReading } from '../shared/pyramid-scores';

/** What the picture shows: the scores, what changed, lead beside team, what grows where a level is missing, or no figures. */
export const PYRAMID_VIEWS = ['scores', 'change', 'gap', 'missing', 'plain'] as const;
export type PyramidView = (typeof PYRAMID_VIEWS)[number];

/** The views that these figures can fill, the usual one first. */
export function viewsFor(
  reading: Pick<PyramidReading, 'hasScores' | 'hasPrevious' | 'hasLeader'>,
): readonly PyramidView[] {
  const { hasScores, hasPrevious, hasLeader } = reading;
  if (!hasScores) return ['plain', 'missing'];
  return PYRAMID_VIEWS.filter((view) => (view !== 'change' || hasPrevious) && (view !== 'gap' || hasLeader));
}
