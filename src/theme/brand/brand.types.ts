import type { ContrastEntry } from '../contrast';
import type { PresetName, Theme, TokenName } from '../theme.types';

/** `five-hues` tells the levels apart by colour, `one-hue` by shades of one, the darkest at the base. */
export type BrandLevels = 'five-hues' | 'one-hue';

/** What a brand is made of. Colours are `#abc` or `#aabbcc`. */
export interface Brand {
  /** Lower-case letters, digits and hyphens. @default 'brand' */
  readonly name?: string | undefined;
  /** Buttons, links, focus, what is selected. */
  readonly primary: string;
  /** The five principles start from its hue and keep their distances. @default our own five hues */
  readonly secondary?: string | undefined;
  /** In one hue it is that of `secondary`, or of `primary`. @default 'five-hues' */
  readonly levels?: BrandLevels | undefined;
  /** Tints ground, text and lines; at most as colourful as stone. @default the hue of `primary` */
  readonly neutral?: string | undefined;
  /** A CSS font stack. @default the host's font */
  readonly font?: string | undefined;
  /** Corner of a card in px, 0 to 24; all other corners keep their proportion to it. @default 12 */
  readonly radius?: number | undefined;
}

/**
 * A DTCG 2025.10 file with our tokens in the group `plinth`, and, where it comes from `toDtcgFile`, those of other modes in
 * `plinth-modes`.
 */
export interface ThemeTokens {
  readonly plinth: object;
  readonly 'plinth-modes'?: object | undefined;
  /** `toDtcgFile` writes the theme's name here: `{"plinth": {"name": "acme"}}`. */
  readonly $extensions?: object | undefined;
}

/** A colour that was moved so that what is written or drawn with it can be seen. */
export interface ThemeAdjustment {
  readonly token: TokenName;
  /** What the brand would have given. */
  readonly from: string;
  readonly to: string;
  /** The hardest of the pairs it had to meet. */
  readonly because: { readonly foreground: TokenName; readonly background: TokenName };
  /** Contrast of that pair before and after, 1 to 21, and what is required. */
  readonly ratioBefore: number;
  readonly ratioAfter: number;
  readonly required: number;
}

/** A whole theme in every mode. */
export interface BrandTheme {
  /** Follows the reader's system between light and dark: the one to hand to a provider. */
  readonly auto: Theme;
  readonly light: Theme;
  readonly dark: Theme;
  readonly 'high-contrast-light': Theme;
  readonly 'high-contrast-dark': Theme;
  /** Every pair that the widgets use, by mode. All pass. */
  readonly report: { readonly [Mode in PresetName]: readonly ContrastEntry[] };
  /** What was moved, by mode; empty where the brand could stay as it is. */
  readonly adjustments: { readonly [Mode in PresetName]: readonly ThemeAdjustment[] };
}
