import { parseHex, type Rgb } from './color';
import { hexOfSpace, opaqueHex } from './dtcg/print-color';
import { oklchToRgb } from './oklch';

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?`;
const CALL = new RegExp(
  String.raw`^(rgba?|hsla?|oklch|color)\(\s*(srgb\s+)?(${NUMBER})(?:deg)?[\s,]+(${NUMBER})[\s,]+(${NUMBER})(?:deg)?\s*(?:[,/]\s*(${NUMBER})\s*)?\)$`,
  'i',
);

const share = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
const channel = (value: number): number => Math.round(Math.min(255, Math.max(0, value)));

/**
 * A colour as a browser computes it: hex, `rgb()`, `hsl()`, `color(srgb …)` or `oklch()`. `null` for anything else, and for a colour
 * that is half transparent or more: what it looks like depends on what is behind it.
 */
export function parseCssColor(text: string): Rgb | null {
  const trimmed = text.trim();
  const hex = parseHex(opaqueHex(trimmed) ?? '');
  if (hex) return hex;
  const match = CALL.exec(trimmed);
  if (!match) return null;
  const [, call = '', srgb, one = '', two = '', three = '', alpha = '1'] = match;
  if (share(alpha, 1) <= 0.5) return null;
  const name = call.toLowerCase();
  if (name === 'color')
    return srgb === undefined
      ? null
      : ([one, two, three].map((part) => channel(share(part, 1) * 255)) as unknown as Rgb);
  if (srgb !== undefined) return null;
  if (name.startsWith('hsl')) {
    const hsl = [share(one, 360), ...[two, three].map((part) => Number(part.replace('%', '')))];
    return parseHex(hexOfSpace('hsl', hsl) ?? '');
  }
  if (name === 'oklch') return oklchToRgb({ l: share(one, 1), c: share(two, 0.4), h: share(three, 360) });
  return [one, two, three].map((part) => channel(share(part, 255))) as unknown as Rgb;
}
