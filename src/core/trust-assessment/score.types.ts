import type { Problem } from '../shared/problem';

export interface Score {
  /** Weighted mean on the instrument's scale, reverse items turned; `null` = no score (too few answers). */
  readonly mean: number | null;
  /** (mean − min) / (max − min), 0 to 1; `null` exactly when `mean` is. */
  readonly percent: number | null;
  /** Likert items with an answer on the scale. "Doesn't apply" is not an answer. */
  readonly answered: number;
  /** Likert items asked. */
  readonly total: number;
  /** Id of the band that `percent` falls into; `null` without a score. */
  readonly band: string | null;
}

export interface ScoreResult {
  readonly subscales: { readonly [subscaleId: string]: Score };
  /** Mean of the subscales that have a score, by the same missing-data rule applied to subscales. */
  readonly overall: Score;
  /** By id, in the unit of their expression; only for an instrument that has them. `null` where an answer is missing. */
  readonly calculated?: { readonly [id: string]: number | null };
  /** Answers that were left out: outside the scale (`outOfRange`) or to no item (`unknownReference`). */
  readonly problems: readonly Problem[];
}
