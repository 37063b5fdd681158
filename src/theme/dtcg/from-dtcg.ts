import { isPlainObject, own } from '../../core/shared/json';
import { problem, type Problem, type Result } from '../../core/shared/problem';
import { checkTheme } from '../check-theme';
import { parseHex, type Rgb } from '../color';
import { formatHex, oklchToRgb } from '../oklch';
import type { Theme } from '../theme.types';

/** Aliases of aliases that are followed, so that a circle ends. */
const MAX_DEPTH = 16;
const ALIAS = /^\{([^{}]+)\}$/;

/**
 * The tokens of a DTCG 2025.10 file that Plinth knows, laid over a theme: every token in the group `plinth` whose path,
 * joined by hyphens, is one of our custom properties. Groups give their `$type` to what is in them, and aliases
 * (`{brand.blue}`) are followed into any group of the file. Other groups are for the file's own use.
 *
 * Refuses, each with its path: no group `plinth` (`missingField`), an alias that leads nowhere or in a circle
 * (`unknownReference`), a value that does not fit its type (`wrongType`), and what `checkTheme` refuses.
 */
export function fromDtcg(file: unknown, base: Theme): Result<Theme> {
  if (!isPlainObject(file)) return { ok: false, problems: [problem('notAnObject', [])] };
  const group = file['plinth'];
  if (!isPlainObject(group)) return { ok: false, problems: [problem('missingField', ['plinth'])] };
  const problems: Problem[] = [];
  const variables: Record<string, string> = {};
  walk(group, ['plinth'], undefined, (path, type, value) => {
    const resolved = resolve(file, value, type);
    const text = resolved && printValue(resolved.type, resolved.value);
    if (!resolved) problems.push(problem('unknownReference', path));
    else if (text === null) problems.push(problem('wrongType', path, { expected: resolved.type ?? '$type' }));
    else variables[`--plinth-${path.slice(1).map(kebab).join('-')}`] = text!;
  });
  const checked = checkTheme({ ...base, variables: { ...base.variables, ...variables } });
  const all = checked.ok ? problems : [...problems, ...checked.problems];
  return all.length > 0 ? { ok: false, problems: all } : checked;
}

type Group = Record<string, unknown>;
type Visit = (path: readonly string[], type: string | undefined, value: unknown) => void;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const typeOf = (node: Group): string | undefined =>
  typeof node['$type'] === 'string' ? node['$type'] : undefined;

function walk(node: Group, path: readonly string[], inherited: string | undefined, visit: Visit) {
  if (path.length > MAX_DEPTH) return;
  const type = typeOf(node) ?? inherited;
  if (Object.hasOwn(node, '$value')) return visit(path, type, node['$value']);
  for (const [name, child] of Object.entries(node))
    if (!name.startsWith('$') && isPlainObject(child)) walk(child, [...path, name], type, visit);
}

/** Follows aliases to a value, with the type of where it stands, or of where the alias stands. */
function resolve(
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
  return resolve(file, node['$value'], type ?? typeOf(node) ?? inherited, depth + 1);
}

function printValue(type: string | undefined, value: unknown): string | null {
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
