import { parseHex } from '../color';
import { formatHex, oklchToRgb, rgbToOklch, type Oklch } from '../oklch';
import type { Theme, ThemeVariables, TokenName } from '../theme.types';
import type { BrandLevels } from './brand.types';
import { shadeOf } from './level-shades';

/** The brand's colours as lightness, chroma and hue. */
export interface Palette {
  readonly primary: Oklch;
  readonly secondary: Oklch | null;
  readonly neutral: Oklch;
  readonly levels: BrandLevels;
}

/** Our own ground is stone, this colourful at most; a brand's may be a little more, and never a wash of colour. */
const NEUTRAL_CHROMA = 1.5;
/** How far a secondary colour may mute or strengthen the five hues. */
const PRINCIPLE_CHROMA = [0.6, 1.4] as const;

const NEUTRALS = /^--plinth-(?:bg|text|border|status-none|answer-3|accent-on|focus-gap)/;
const PRINCIPLE = /^--plinth-principle-[a-z]+-(?!on-solid)/;
const ACCENT = /^--plinth-(?:accent-(?!on-)|focus-ring)/;

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value));

export function oklchOf(hex: string | undefined): Oklch | null {
  const rgb = hex === undefined ? null : parseHex(hex);
  return rgb && rgbToOklch(rgb);
}

export const hexOf = (color: Oklch): string => formatHex(oklchToRgb(color));

/**
 * A preset in the colours of a brand: every colour keeps its lightness, which is what the design and its contrasts rest on,
 * and takes hue and chroma from the brand. On a light page the accent is the brand's own colour as it is. Statuses, bands and
 * answers mean something everywhere and stay.
 */
export function recolour(base: Theme, { primary, secondary, neutral, levels }: Palette): ThemeVariables {
  const accent = oklchOf(base.variables['--plinth-accent-solid'])!;
  const trust = oklchOf(base.variables['--plinth-principle-trust-solid'])!;
  const asItIs = base.colorScheme === 'light' && base.contrast === 'normal';
  const turn = secondary ? secondary.h - trust.h : 0;
  const strength = secondary ? clamp(secondary.c / trust.c, PRINCIPLE_CHROMA) : 1;
  const shift = asItIs ? primary.l - accent.l : 0;

  function colour(name: TokenName, from: Oklch): Oklch {
    if (ACCENT.test(name)) {
      // In high contrast the ring has a colour of its own, so that it is told from what is selected.
      if (name === '--plinth-focus-ring' && base.contrast === 'more') return from;
      const isSolid = name.includes('solid') || name === '--plinth-focus-ring';
      const share = accent.c === 0 ? 1 : from.c / accent.c;
      return { l: isSolid ? from.l + shift : from.l, c: primary.c * share, h: primary.h };
    }
    if (PRINCIPLE.test(name) && levels === 'one-hue')
      return shadeOf(name, from, { of: secondary ?? primary, mode: base });
    if (PRINCIPLE.test(name)) return { l: from.l, c: from.c * strength, h: (from.h + turn + 360) % 360 };
    if (NEUTRALS.test(name))
      return { l: from.l, c: Math.min(from.c * NEUTRAL_CHROMA, neutral.c), h: neutral.h };
    return from;
  }

  return Object.fromEntries(
    Object.entries(base.variables).map(([name, value]) => {
      const from = oklchOf(value);
      if (!from) return [name, value];
      const to = colour(name as TokenName, from);
      return [name, to === from ? value : hexOf(to)];
    }),
  );
}
