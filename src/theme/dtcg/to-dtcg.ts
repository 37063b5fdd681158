import { parseHex } from '../color';
import type { Theme } from '../theme.types';

/** A DTCG 2025.10 token: `$value` in the shape that `$type` says. */
export interface DtcgToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily';
  readonly $value: unknown;
}

export interface DtcgDocument {
  readonly $schema: string;
  readonly $description?: string;
  readonly plinth: Readonly<Record<string, DtcgToken>>;
}

export const DTCG_SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json';
const PREFIX = '--plinth-';
const DIMENSION = /^(-?\d*\.?\d+)px$/;

/**
 * A theme as a DTCG token file (Design Tokens Format Module 2025.10): colours in sRGB with their hex, lengths in px, the
 * font as a list of names. Names are those of the custom properties without the prefix. Shadows and type settings stay
 * those of the design, so they are not in it; `createTheme` reads the file back.
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
  const rgb = parseHex(value);
  if (rgb) {
    const components = rgb.map((channel) => Math.round((channel / 255) * 10_000) / 10_000);
    const hex = `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    return { $type: 'color', $value: { colorSpace: 'srgb', components, hex } };
  }
  const length = DIMENSION.exec(value);
  if (length) return { $type: 'dimension', $value: { value: Number(length[1]), unit: 'px' } };
  if (name === `${PREFIX}font-family`)
    return {
      $type: 'fontFamily',
      $value: value.split(',').map((part) => part.trim().replace(/^["']|["']$/g, '')),
    };
  return null;
}
