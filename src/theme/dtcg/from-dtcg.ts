import { isPlainObject } from '../../core/shared/json';
import { problem, type Problem, type Result } from '../../core/shared/problem';
import { checkTheme } from '../check-theme';
import { light } from '../presets/light';
import type { Theme } from '../theme.types';
import { isToken, resolveToken, typeOf, valueOf } from './resolve-token';
import { printTokenValue } from './token-value';

/** Groups in groups that are looked into. */
const MAX_DEPTH = 16;
/** What a theme may set beside the colours, which the presets name one by one. */
const NO_COLOUR =
  /^--plinth-(?:font|type|track|leading|space|radius|duration|ease|density|stroke|elevation|target|pattern)(?:-|$)/;

/**
 * The tokens of a DTCG 2025.10 file that Plinth knows, laid over a theme: every token in the group `plinth` whose path,
 * joined by hyphens, is one of our custom properties. Groups give their `$type` to what is in them and may have a token of
 * their own (`$root`); references (`{brand.blue}`, `{"$ref": "#/brand/blue"}`) are followed into any group of the file. Other
 * groups are for the file's own use. Lengths and times may be text, as in files from before (`12px`).
 *
 * Refuses, each with its path: no group `plinth` (`missingField`), a reference that leads nowhere or in a circle
 * (`unknownReference`), a value that does not fit its type (`wrongType`), and what `checkTheme` refuses. A token whose name is
 * none of ours is kept and named in a warning (`unknownField`), since it changes nothing.
 */
export function fromDtcg(file: unknown, base: Theme): Result<Theme> {
  if (!isPlainObject(file)) return { ok: false, problems: [problem('notAnObject', [])] };
  const group = file['plinth'];
  if (!isPlainObject(group)) return { ok: false, problems: [problem('missingField', ['plinth'])] };
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const variables: Record<string, string> = {};
  const placeOf = new Map<string, readonly string[]>();
  walk(group, ['plinth'], undefined, (path, token, inherited) => {
    const resolved = resolveToken(file, valueOf(token), { type: typeOf(token), inherited });
    const text = resolved && printTokenValue(resolved.type, resolved.value);
    const name = `--plinth-${path
      .slice(1)
      .filter((part) => part !== '$root')
      .map(kebab)
      .join('-')}`;
    if (!resolved) problems.push(problem('unknownReference', path));
    else if (text === null) problems.push(problem('wrongType', path, { expected: resolved.type ?? '$type' }));
    else variables[name] = text;
    placeOf.set(name, path);
    if (!Object.hasOwn(light.variables, name) && !NO_COLOUR.test(name))
      warnings.push({ ...problem('unknownField', path), severity: 'warning' });
  });
  const checked = checkTheme({ ...base, variables: { ...base.variables, ...variables } });
  const refused = checked.ok
    ? []
    : checked.problems.map((one) => ({ ...one, path: inFile(one.path, placeOf) }));
  const all = [...problems, ...refused];
  if (all.length > 0 || !checked.ok) return { ok: false, problems: all };
  return { ...checked, warnings: [...checked.warnings, ...warnings] };
}

type Group = Record<string, unknown>;
type Visit = (path: readonly string[], token: Group, inherited: string | undefined) => void;

/** `solidHover`, `Solid Hover` and `solid_hover` as `solid-hover`. */
const kebab = (name: string): string =>
  name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

/** Where the file says what a variable of the theme came from. */
const inFile = (path: Problem['path'], placeOf: ReadonlyMap<string, readonly string[]>): Problem['path'] =>
  path[0] === 'variables' ? (placeOf.get(String(path[1])) ?? path) : path;

function walk(node: Group, path: readonly string[], inherited: string | undefined, visit: Visit) {
  if (path.length > MAX_DEPTH) return;
  if (isToken(node)) return visit(path, node, inherited);
  const type = typeOf(node) ?? inherited;
  for (const [name, child] of Object.entries(node))
    if ((name === '$root' || !name.startsWith('$')) && isPlainObject(child))
      walk(child, [...path, name], type, visit);
}
