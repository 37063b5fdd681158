import type { Point } from './pyramid-geometry';
import type { PlacedLabel, PyramidLabelInput } from './pyramid-labels';
import type { PlacedSeam } from './pyramid-seam';
import type { MeasureText } from './pyramid-text';

export interface PyramidLayoutInput {
  /** 1 to 7. */
  readonly levelCount: number;
  /** Width of the drawing in px, from one edge of the figure to where a ledger begins. */
  readonly width: number;
  /** Height of every level in px. */
  readonly levelHeight: number;
  /** Space between levels in px. @default 7 % of the level height */
  readonly gap?: number | undefined;
  /** Width of the flat tip as a share of the base. @default 0.25 */
  readonly tipRatio?: number | undefined;
  /** The base is never wider than this, in px. @default 640 */
  readonly maxBase?: number | undefined;
  /** `start` leaves the rest of the width to leaders and a ledger. @default 'center' */
  readonly align?: 'start' | 'center' | undefined;
  /** @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Stands on its tip. @default false */
  readonly inverted?: boolean | undefined;
  /** Dotted lines from each level to the ledger. @default false */
  readonly leaders?: boolean | undefined;
  /** Base first. */
  readonly labels?: readonly PyramidLabelInput[] | undefined;
  /** Largest size of a label in px; smaller ones are tried down to 12. @default 17 */
  readonly fontSize?: number | undefined;
  readonly measure?: MeasureText | undefined;
  /** Words for the seam below a level that rests on a weaker one, base first; `null` for none. */
  readonly seams?: readonly (string | null | undefined)[] | undefined;
  /** Share of each level that is filled, 0 to 1, base first. Anything else counts as no score. */
  readonly shares?: readonly (number | null | undefined)[] | undefined;
  /** The same for an earlier round. */
  readonly previous?: readonly (number | null | undefined)[] | undefined;
  /** The same for the leader's own view. */
  readonly leader?: readonly (number | null | undefined)[] | undefined;
}

/** One level in its own coordinates: x from the figure's edge, y from the level's top. Paths are SVG path data. */
export interface PyramidLevelLayout {
  /** Top of the level in the whole figure. */
  readonly top: number;
  /** Top left, top right, bottom right, bottom left. */
  readonly points: readonly [Point, Point, Point, Point];
  /** The level with rounded corners. */
  readonly outline: string;
  /** The same, a little larger. */
  readonly focus: string;
  /** From the inline start up to the score; clip it by `outline`. `null` without a score. */
  readonly fill: string | null;
  /** The end of the fill, broken around the label. It points at the apex. */
  readonly edge: string | null;
  readonly previousEdge: string | null;
  readonly leaderEdge: string | null;
  /** What lies between the earlier score and this one, when it rose. */
  readonly gain: string | null;
  readonly label: PlacedLabel;
  /** Dotted line towards the ledger, or to an outside label. */
  readonly leader: string | null;
  readonly seam: PlacedSeam | null;
}

export interface PyramidLayout {
  readonly width: number;
  readonly height: number;
  readonly levelHeight: number;
  readonly gap: number;
  /** The size all labels were set in, px. */
  readonly fontSize: number;
  /** Where all sides and all score edges meet, in the whole figure. */
  readonly apex: Point;
  /** Base first. */
  readonly levels: readonly PyramidLevelLayout[];
}
