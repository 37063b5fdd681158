import { parseHex } from '../color';
import type { Theme } from '../theme.types';
import { shadowLayers, type ShadowLayer } from './shadow-value';

/** A DTCG 2025.10 token: `$value` in the shape that `$type` says. */
export interface DtcgToken {
  readonly $type: 'color' | 'dimension' | 'duration' | 'fontFamily' | 'cubicBezier' | 'shadow';
  readonly $value: unknown;
}

export interface DtcgDocument {
  readonly $schema: string;
  readonly $description?: string;
  readonly plinth: Readonly<Record<string, DtcgToken>>;
}

export const DTCG_SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json';
const PREFIX = '--plinth-';
const MEASURE = /^(-?\d*\.?\d+)(px|rem|ms|s)$/;
const CURVE = /^cubic-bezier\(([^()]*)\)$/;

/**
 * A theme as a DTCG token file (Design Tokens Format Module 2025.10): colours in sRGB with their hex, lengths in px, the
 * font as a list of names, shadows by their layers, times and curves. Names are those of the custom properties without the
 * prefix. Type settings stay those of the design, so they are not in it; `createTheme` reads the file back.
 */
export function toDtcg(theme: Theme): DtcgDocument {
  const tokens = Object.entries(theme.variables).flatMap(([name, value = '']) => {
    const token = tokenOf(name, value);
    return token ? [[name.slice(PREFIX.length), token] as const] : [];
  });
  return {
    $schema: DTCG_SCHEMA,
    $description: `${theme.name}, ${theme.colorScheme}`,
    plinth: Object.fromEntries(tokens),
  };
}

function tokenOf(name: string, value: string): DtcgToken | null {
  const color = parseHex(value) ? colorValue(value) : null;
  if (color) return { $type: 'color', $value: color };
  const measure = measureOf(value);
  if (measure) return { $type: /s$/.test(measure.unit) ? 'duration' : 'dimension', $value: measure };
  if (name === `${PREFIX}font-family`)
    return {
      $type: 'fontFamily',
      $value: value.split(',').map((part) => part.trim().replace(/^["']|["']$/g, '')),
    };
  const points = CURVE.exec(value)?.[1]?.split(',').map(Number);
  if (points?.length === 4 && points.every(Number.isFinite)) return { $type: 'cubicBezier', $value: points };
  const layers = shadowLayers(value)?.map(layerValue);
  return layers ? { $type: 'shadow', $value: layers } : null;
}

function measureOf(text: string) {
  const [, number, unit] = MEASURE.exec(text) ?? [];
  return number === undefined ? null : { value: Number(number), unit: unit ?? 'px' };
}

/** `#rgb` and `#rrggbb`, with or without an alpha. */
function colorValue(text: string) {
  const digits = text.length < 6 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  const [r, g, b, a = 255] = digits.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  const share = (channel: number) => Math.round((channel / 255) * 10_000) / 10_000;
  return {
    colorSpace: 'srgb',
    components: [share(r!), share(g!), share(b!)],
    ...(a < 255 && { alpha: share(a) }),
    hex: `#${digits.slice(0, 6).toLowerCase()}`,
  };
}

function layerValue({ sizes, ink }: ShadowLayer) {
  const none = { value: 0, unit: 'px' };
  const [offsetX, offsetY, blur = none, spread = none] = sizes
    .split(/\s+/)
    .map((size) => measureOf(size) ?? none);
  return { color: colorValue(ink), offsetX, offsetY, blur, spread };
}
