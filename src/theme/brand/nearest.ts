import { parseHex, relativeLuminance } from '../color';
import { hexOf, oklchOf } from './recolour';

/** Lightness is searched in steps that nobody sees. */
const STEP = 0.004;

export type Ratio = (one: string, two: string) => number;

/** Contrast by WCAG; infinite where one of the two is no plain colour. The same few colours are compared thousands of times. */
export function createRatio(): Ratio {
  const known = new Map<string, number>();
  const luminance = (hex: string): number => {
    let found = known.get(hex);
    if (found === undefined) {
      const rgb = parseHex(hex);
      found = rgb ? relativeLuminance(rgb) : Number.NaN;
      known.set(hex, found);
    }
    return found;
  };
  return (one, two) => {
    const [a, b] = [luminance(one), luminance(two)];
    if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
}

/** The colour itself or the nearest lightness that will do; `null` where none does or it is no plain colour. */
export function nearest(hex: string | undefined, will: (hex: string) => boolean): string | null {
  const from = oklchOf(hex);
  if (!from || hex === undefined) return null;
  if (will(hex)) return hex;
  for (let distance = STEP; distance <= 1; distance += STEP) {
    for (const l of [from.l - distance, from.l + distance]) {
      const candidate = l >= 0 && l <= 1 ? hexOf({ ...from, l }) : null;
      if (candidate !== null && will(candidate)) return candidate;
    }
  }
  return null;
}
