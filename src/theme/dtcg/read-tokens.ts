import { isPlainObject } from '../../core/shared/json';
import { problem, type Problem, type Result } from '../../core/shared/problem';
import { checkTheme } from '../check-theme';
import { light } from '../presets/light';
import type { Theme } from '../theme.types';
import { isNoColour } from './no-colour';
import { isToken, resolveToken, typeOf, valueOf, type Group } from './resolve-token';
import { printTokenValue } from './token-value';

/** Groups in groups that are looked into. */
const MAX_DEPTH = 16;

export interface TokensOptions {
  /** The whole file, its groups expanded: references lead into it. */
  readonly file: Group;
  /** Where our tokens are in it, and what is there. */
  readonly path: readonly string[];
  readonly group: unknown;
  readonly base: Theme;
}

/** The tokens of one group, laid over a theme. Refuses what `fromDtcg` says, each with its path in the file. */
export function readTokens({ file, path: start, group, base }: TokensOptions): Result<Theme> {
  if (!isPlainObject(group)) return { ok: false, problems: [problem('missingField', start)] };
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const variables: Record<string, string> = {};
  const placeOf = new Map<string, readonly string[]>();
  walk(group, [], undefined, (inside, token, inherited) => {
    const path = [...start, ...inside];
    const resolved = resolveToken(file, valueOf(token), { type: typeOf(token), inherited });
    const text = resolved && printTokenValue(resolved.type, resolved.value);
    const name = `--plinth-${inside
      .filter((part) => part !== '$root')
      .map(kebab)
      .join('-')}`;
    if (!resolved) problems.push(problem('unknownReference', path));
    else if (text === null) problems.push(problem('wrongType', path, { expected: resolved.type ?? '$type' }));
    else variables[name] = text;
    placeOf.set(name, path);
    if (!Object.hasOwn(light.variables, name) && !isNoColour(name))
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
  if (path.length >= MAX_DEPTH) return;
  if (isToken(node)) return visit(path, node, inherited);
  const type = typeOf(node) ?? inherited;
  for (const [name, child] of Object.entries(node))
    if ((name === '$root' || !name.startsWith('$')) && isPlainObject(child))
      walk(child, [...path, name], type, visit);
}
