import type { Rgb } from './color';

/** Lightness 0 to 1, chroma from 0 (no colour sRGB has is above 0.33), hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/*
 * The matrices are those of CSS Color 4 (§ "Sample code for color conversions") for OKLab by B. Ottosson, 2020:
 * https://www.w3.org/TR/css-color-4/#color-conversion-code
 */

const toLinear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (light: number): number =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

export function rgbToOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const c = Math.hypot(a, bb);
  const h = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: lightness, c, h: c < 1e-4 ? 0 : (h + 360) % 360 };
}

/** Channels 0 to 255, not rounded; outside that where sRGB has no such colour. */
function channels({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    fromLinear(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    fromLinear(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

const fits = (rgb: Rgb): boolean => rgb.every((channel) => channel >= -0.5 && channel <= 255.5);

/** Steps of the search for a chroma that sRGB has: 2^-12 of the chroma asked for. */
const STEPS = 12;

/** The colour in sRGB with this lightness and hue, and as much of the chroma as there is. */
export function oklchToRgb(color: Oklch): Rgb {
  const l = Math.min(1, Math.max(0, color.l));
  let low = 0;
  let high = color.c;
  if (!fits(channels({ ...color, l }))) {
    for (let step = 0; step < STEPS; step += 1) {
      const middle = (low + high) / 2;
      if (fits(channels({ ...color, l, c: middle }))) low = middle;
      else high = middle;
    }
    high = low;
  }
  return channels({ l, c: high, h: color.h }).map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel))),
  ) as unknown as Rgb;
}

export function formatHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
