import type { Hue } from '../model/level-hue';
import type { BandId, Difference } from './pyramid-scores';

/** One level as the figure paints it. Plain JSON in the reader's language, so that an equal one is not painted again. */
export interface FigureLevel {
  readonly id: string;
  readonly hue: Hue;
  readonly title: string;
  /** All that the level says, in words: "Trust, level 1 of 5, the ground. 4.1 of 5, Solid." */
  readonly name: string;
  /** Filled up to here, 0 to 1. `null`: no score, hatched. `undefined`: the figure shows no scores. */
  readonly share?: number | null | undefined;
  /** A dashed edge. */
  readonly previousShare?: number | null | undefined;
  /** A dotted edge with a ring. */
  readonly leaderShare?: number | null | undefined;
  /** The figure in the ledger, in the reader's digits. */
  readonly figure?: string | undefined;
  /** An earlier figure: the ledger then reads "3.2 → 3.7". */
  readonly before?: string | undefined;
  readonly band?: { readonly id: BandId; readonly text: string } | undefined;
  /** A plain line in the band's place. */
  readonly note?: string | undefined;
  readonly trend?: { readonly direction: Difference['direction']; readonly text: string } | undefined;
  /** Words for "rests on a weaker level"; draws the seam below this level. */
  readonly seam?: string | null | undefined;
  /** Stands for a title that does not fit. @default the level's place */
  readonly number?: string | undefined;
}
