import type { Oklch } from '../oklch';
import type { Theme } from '../theme.types';

const LEVELS = ['trust', 'conflict', 'commitment', 'accountability', 'results'];
const NAME = /^--plinth-principle-([a-z]+)-([a-z]+)$/;

/** Lightness from one level to the next, by what the colour is for. Texts keep theirs, since they are read. */
const STEPS: Readonly<Record<string, number>> = {
  soft: 0.006,
  fill: 0.026,
  border: 0.02,
  solid: 0.012,
  strong: 0.012,
};
/** A brand of strong colour may not shout from five levels at once; a grey one stays grey. */
const MAX_CHROMA = 1.25;

/**
 * The colour of one level in shades of a single hue: the base is the weightiest, which is the darkest on a light page and the
 * brightest on a dark one. In high contrast tints are nearly gone, so only the hue is taken.
 */
export function shadeOf(
  name: string,
  from: Oklch,
  { of: brand, mode }: { readonly of: Oklch; readonly mode: Pick<Theme, 'colorScheme' | 'contrast'> },
): Oklch {
  const [, level = '', slot = ''] = NAME.exec(name) ?? [];
  const place = LEVELS.indexOf(level) - (LEVELS.length - 1) / 2;
  const step = mode.contrast === 'more' ? 0 : (STEPS[slot] ?? 0);
  const towards = mode.colorScheme === 'dark' ? -1 : 1;
  return {
    l: Math.min(1, Math.max(0, from.l + place * step * towards)),
    c: Math.min(from.c * MAX_CHROMA, brand.c),
    h: brand.h,
  };
}
