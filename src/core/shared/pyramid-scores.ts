import { problem, type Problem } from './problem';

/** One level's figures, on the scale of the round they come from. `null` means no score; it never means 0. */
export interface LevelScore {
  readonly id: string;
  readonly score: number | null;
  /** The same level in an earlier round. */
  readonly previous?: number | null | undefined;
  /** The leader's own view; hand it in only with the leader's consent. */
  readonly leader?: number | null | undefined;
}

/** One entry per level, or what `scoreResponse` and its kin answer: means by level id. */
export type PyramidScores =
  readonly LevelScore[] | Readonly<Record<string, { readonly mean: number | null }>>;

export interface ScoreScale {
  readonly min: number;
  readonly max: number;
}

/** From which share of the scale's range a level counts as solid, and as uneven; below that it is fragile. */
export interface BandLimits {
  readonly solid: number;
  readonly uneven: number;
}

export type BandId = 'solid' | 'uneven' | 'fragile';

/** A difference between two figures as they are shown, so that the arithmetic on the screen adds up. */
export interface Difference {
  readonly direction: 'up' | 'down' | 'same';
  /** Never negative, on the scale. */
  readonly by: number;
}

/** Everything the pictures and the words say about one level. */
export interface LevelReading {
  readonly id: string;
  readonly score: number | null;
  /** Position on the scale, 0 to 1. */
  readonly share: number | null;
  readonly band: BandId | null;
  readonly previous: number | null;
  readonly previousShare: number | null;
  /** Since the earlier round. */
  readonly trend: Difference | null;
  readonly leader: number | null;
  readonly leaderShare: number | null;
  /** Where the leader's view lies, seen from the team's. */
  readonly gap: Difference | null;
  /** The level below is weaker by at least an eighth of the scale. */
  readonly restsOnWeaker: boolean;
  /** The level above is stronger by at least an eighth of the scale. */
  readonly carriesStronger: boolean;
}

export interface PyramidReading {
  readonly scale: ScoreScale;
  /** Base first, one for every level of the model. */
  readonly levels: readonly LevelReading[];
  readonly hasScores: boolean;
  readonly hasPrevious: boolean;
  readonly hasLeader: boolean;
  /** What was wrong with the figures. Wrong figures count as no score; nothing else is lost. */
  readonly problems: readonly Problem[];
}

/** Shares that differ by less are the same: 3.8 on a scale of 1 to 5 is solid although 2.8 / 4 may not be 0.7. */
const EPSILON = 1e-9;
/** "Rests on a weaker level": half a point on a scale of 1 to 5. */
const SEAM = 0.125;
const SEAMS_SHOWN = 2;

export const DEFAULT_SCALE: ScoreScale = { min: 1, max: 5 };
export const DEFAULT_BANDS: BandLimits = { solid: 0.7, uneven: 0.5 };

export const isScale = (scale: ScoreScale): boolean =>
  Number.isFinite(scale.min) && Number.isFinite(scale.max) && scale.max > scale.min;

/** @param share 0 to 1 */
export function bandOf(share: number, limits: BandLimits = DEFAULT_BANDS): BandId {
  if (share >= limits.solid - EPSILON) return 'solid';
  return share >= limits.uneven - EPSILON ? 'uneven' : 'fragile';
}

/** `to` seen from `from`, both rounded to the decimals that are shown. */
export function difference(from: number, to: number, digits = 1): Difference {
  const unit = 10 ** digits;
  const by = Math.round(to * unit) - Math.round(from * unit);
  return { direction: by > 0 ? 'up' : by < 0 ? 'down' : 'same', by: Math.abs(by) / unit };
}

/**
 * Reads figures against a model's levels. A figure that is not finite or lies off the scale, an id the model does not
 * have and a second figure for one level are left out and reported as warnings; a scale of one point leaves all out.
 */
export function readPyramid(input: {
  readonly levelIds: readonly string[];
  readonly scores?: PyramidScores | undefined;
  /** @default 1 to 5 */
  readonly scale?: ScoreScale | undefined;
  /** @default solid from 0.7, uneven from 0.5 */
  readonly bands?: BandLimits | undefined;
  /** Decimals shown. @default 1 */
  readonly digits?: number | undefined;
}): PyramidReading {
  const { levelIds, scale = DEFAULT_SCALE, bands = DEFAULT_BANDS, digits = 1 } = input;
  const problems: Problem[] = [];
  const usable = isScale(scale);
  if (!usable) problems.push(problem('scaleTooSmall', ['scale']));

  const found = new Map<string, LevelScore>();
  listOf(input.scores).forEach((entry, index) => {
    const id: unknown = entry?.id;
    const warn = (code: 'unknownReference' | 'duplicateId'): unknown =>
      problems.push(problem(code, ['scores', index, 'id'], { id: String(id) }, 'warning'));
    if (typeof id !== 'string' || !levelIds.includes(id)) warn('unknownReference');
    else if (found.has(id)) warn('duplicateId');
    else found.set(id, entry);
  });

  const value = (id: string, field: 'score' | 'previous' | 'leader'): number | null => {
    const given: unknown = found.get(id)?.[field];
    if (given === null || given === undefined || !usable) return null;
    if (typeof given === 'number' && given >= scale.min && given <= scale.max) return given;
    const code = typeof given === 'number' && Number.isFinite(given) ? 'outOfRange' : 'notFinite';
    problems.push(problem(code, ['scores', id, field], { id, min: scale.min, max: scale.max }, 'warning'));
    return null;
  };
  const share = (score: number | null): number | null =>
    score === null ? null : (score - scale.min) / (scale.max - scale.min);

  const plain = levelIds.map((id) => {
    const [score, previous, leader] = [value(id, 'score'), value(id, 'previous'), value(id, 'leader')];
    const at = share(score);
    return {
      id,
      score,
      share: at,
      band: at === null ? null : bandOf(at, bands),
      previous,
      previousShare: share(previous),
      trend: score === null || previous === null ? null : difference(previous, score, digits),
      leader,
      leaderShare: share(leader),
      gap: score === null || leader === null ? null : difference(score, leader, digits),
    };
  });
  const seams = seamsOf(plain.map((level) => level.share));
  return {
    scale,
    levels: plain.map((level, index) => ({
      ...level,
      restsOnWeaker: seams.includes(index),
      carriesStronger: seams.includes(index + 1),
    })),
    hasScores: plain.some((level) => level.score !== null),
    hasPrevious: plain.some((level) => level.trend !== null),
    hasLeader: plain.some((level) => level.gap !== null),
    problems,
  };
}

function listOf(scores: PyramidScores | undefined): readonly LevelScore[] {
  if (Array.isArray(scores)) return scores as readonly LevelScore[];
  const bySubscale = (scores ?? {}) as Exclude<PyramidScores, readonly LevelScore[]>;
  return Object.entries(bySubscale).map(([id, entry]) => ({ id, score: entry?.mean }));
}

/** Indexes of the levels that rest on a weaker one: the two largest steps at most, lower ones first among equals. */
export function seamsOf(shares: readonly (number | null)[]): number[] {
  return shares
    .map((share, index) => {
      const below = shares[index - 1] ?? null;
      return {
        index,
        step: share === null || below === null ? 0 : Math.round((share - below) / EPSILON) * EPSILON,
      };
    })
    .filter(({ step }) => step >= SEAM - EPSILON)
    .sort((a, b) => b.step - a.step || a.index - b.index)
    .slice(0, SEAMS_SHOWN)
    .map(({ index }) => index);
}
