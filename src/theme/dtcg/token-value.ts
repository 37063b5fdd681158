import { isPlainObject, own } from '../../core/shared/json';
import { parseHex, type Rgb } from '../color';
import { formatHex, oklchToRgb } from '../oklch';

/** Aliases of aliases that are followed, so that a circle ends. */
const MAX_DEPTH = 16;
const ALIAS = /^\{([^{}]+)\}$/;

type Group = Record<string, unknown>;

const typeOf = (node: Group): string | undefined =>
  typeof node['$type'] === 'string' ? node['$type'] : undefined;

/** Follows aliases to a value, with the type of where it stands, or of where the alias stands. */
export function resolveToken(
  file: Group,
  value: unknown,
  type: string | undefined,
  depth = 0,
): { readonly type: string | undefined; readonly value: unknown } | null {
  const alias = typeof value === 'string' ? ALIAS.exec(value)?.[1] : undefined;
  if (alias === undefined) return { type, value };
  if (depth >= MAX_DEPTH) return null;
  let node: unknown = file;
  let inherited: string | undefined;
  for (const name of alias.split('.')) {
    if (!isPlainObject(node)) return null;
    inherited = typeOf(node) ?? inherited;
    node = own(node, name);
  }
  if (!isPlainObject(node) || !Object.hasOwn(node, '$value')) return null;
  return resolveToken(file, node['$value'], type ?? typeOf(node) ?? inherited, depth + 1);
}

/** A token's value as CSS; `null` where it does not fit its type, or the type is none that a theme may set. */
export function printTokenValue(type: string | undefined, value: unknown): string | null {
  if (type === 'color') return printColor(value);
  if (type === 'dimension' || type === 'duration') {
    if (!isPlainObject(value) || typeof value['value'] !== 'number' || !Number.isFinite(value['value']))
      return null;
    const units = type === 'dimension' ? ['px', 'rem'] : ['ms', 's'];
    return units.includes(String(value['unit'])) ? `${value['value']}${String(value['unit'])}` : null;
  }
  if (type === 'fontFamily') {
    const names = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return null;
    return names.map((name) => (/^[\w-]+$/.test(name) ? name : `"${name}"`)).join(', ');
  }
  return null;
}

function printColor(value: unknown): string | null {
  if (typeof value === 'string') return parseHex(value) ? value : null;
  if (!isPlainObject(value)) return null;
  const { components, colorSpace, hex, alpha = 1 } = value;
  if (alpha !== 1 || !Array.isArray(components) || components.length !== 3) return null;
  const parts = components.map((part: unknown) => (part === 'none' ? 0 : part)) as number[];
  if (!parts.every((part) => typeof part === 'number' && Number.isFinite(part))) return null;
  const [one = 0, two = 0, three = 0] = parts;
  if (colorSpace === 'oklch') return formatHex(oklchToRgb({ l: one, c: two, h: three }));
  if (colorSpace === 'srgb')
    return formatHex(parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)) as unknown as Rgb);
  // A space that we do not convert brings its own fallback.
  return typeof hex === 'string' && parseHex(hex) ? hex : null;
}
