import type { Brand } from '../brand/brand.types';
import { relativeLuminance, type Rgb } from '../color';
import { isSafeCssValue } from '../css-value';
import { formatHex } from '../oklch';
import { parseCssColor } from '../parse-css-color';
import type { HostLook, HostSystem, ReadVariable } from './host.types';
import { HOST_VARIABLES } from './host-variables';

/** Below this a ground counts as dark: white text is easier to read on it than black (WCAG contrast is equal at 0.179). */
const DARK = 0.179;
const MAX_RADIUS = 24;
/** A browser's own default, where a host writes `rem`. */
const REM = 16;

function first<T>(names: readonly string[] | undefined, read: (name: string) => T | null): T | null {
  for (const name of names ?? []) {
    const value = read(name);
    if (value !== null) return value;
  }
  return null;
}

/** Px of `4px`, `0.25rem` or a bare `4`; `null` for anything else. */
export function pixels(text: string): number | null {
  const match = /^(\d*\.?\d+)(px|rem|em)?$/.exec(text.trim());
  if (!match) return null;
  const value = Number(match[1]) * (match[2] === 'rem' || match[2] === 'em' ? REM : 1);
  return Math.min(MAX_RADIUS, Math.round(value));
}

/**
 * What a host's custom properties say about its look; `null` where its main colour is not to be found, so that a widget keeps
 * the look it has. Give it to `createTheme`, which makes it readable.
 */
export function readHost(host: HostSystem, read: ReadVariable): HostLook | null {
  const names = HOST_VARIABLES[host];
  const color = (name: string): Rgb | null => parseCssColor(read(name));
  const primary = first(names.primary, color);
  if (!primary) return null;
  const secondary = first(names.secondary, color);
  const ground = first(names.ground, color);
  const text = first(names.text, color);
  const font = first(names.font, (name) => {
    const value = read(name).trim();
    return value !== '' && isSafeCssValue(value) ? value : null;
  });
  const radius = first(names.radius, (name) => pixels(read(name)));
  return { brand: brandOf(host, { primary, secondary, text, font, radius }), mode: modeOf(ground, text) };
}

export function brandOf(
  host: string,
  found: {
    readonly primary: Rgb;
    readonly secondary?: Rgb | null;
    readonly text?: Rgb | null;
    readonly font?: string | null;
    readonly radius?: number | null;
  },
): Brand {
  const { primary, secondary, text, font, radius } = found;
  return {
    name: host,
    primary: formatHex(primary),
    ...(secondary && { secondary: formatHex(secondary) }),
    ...(text && { neutral: formatHex(text) }),
    ...(font && { font }),
    ...(typeof radius === 'number' && { radius }),
  };
}

/** The mode of a page with this ground and text; light where neither says otherwise. */
export function modeOf(ground: Rgb | null, text: Rgb | null): 'light' | 'dark' {
  if (ground) return relativeLuminance(ground) < DARK ? 'dark' : 'light';
  return text && relativeLuminance(text) > 0.5 ? 'dark' : 'light';
}
