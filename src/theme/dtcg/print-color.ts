import { parseHex, type Rgb } from '../color';
import { formatHex, oklchToRgb } from '../oklch';

type Parts = readonly [number, number, number];

const toHex = (shares: Parts): string =>
  formatHex(shares.map((share) => Math.round(Math.min(1, Math.max(0, share)) * 255)) as unknown as Rgb);
/** Linear light as an sRGB share. */
const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
/** CSS Color 4, § 7 "HSL": percentages as 0 to 100. */
const fromHsl = ([hue, saturation, lightness]: Parts): Parts => {
  const [s, l] = [saturation / 100, lightness / 100];
  const channel = (n: number) => {
    const k = (n + (((hue % 360) + 360) % 360) / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
};
const fromHwb = ([hue, white, black]: Parts): Parts => {
  const sum = Math.max(100, white + black);
  return fromHsl([hue, 100, 50]).map(
    (share) => share * (1 - (white + black) / sum) + white / sum,
  ) as unknown as Parts;
};
const fromOklab = ([l, a, b]: Parts): string =>
  formatHex(oklchToRgb({ l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI }));

/** The spaces that are turned into sRGB here; a colour of another one has to bring its `hex`. */
const SPACES: Readonly<Record<string, (parts: Parts) => string>> = {
  srgb: toHex,
  'srgb-linear': (parts) => toHex(parts.map(encoded) as unknown as Parts),
  hsl: (parts) => toHex(fromHsl(parts)),
  hwb: (parts) => toHex(fromHwb(parts)),
  oklab: fromOklab,
  oklch: ([l, c, h]) => formatHex(oklchToRgb({ l, c, h })),
};

/** A colour of a known space as hex; `null` where its space is another or a part is no number. */
export function hexOfSpace(colorSpace: unknown, components: unknown): string | null {
  if (!Array.isArray(components) || components.length !== 3 || typeof colorSpace !== 'string') return null;
  const parts = components.map((part: unknown) => (part === 'none' ? 0 : part)) as unknown as Parts;
  if (!parts.every((part) => typeof part === 'number' && Number.isFinite(part))) return null;
  return Object.hasOwn(SPACES, colorSpace) ? SPACES[colorSpace]!(parts) : null;
}

/** `#rrggbb`, also with an alpha that hides nothing: tools write `#rrggbbff`. */
export function opaqueHex(text: string): string | null {
  const plain = text.trim().replace(/^(#[0-9a-f]{6})ff$|^(#[0-9a-f]{3})f$/i, '$1$2');
  return parseHex(plain) ? plain : null;
}
