import { isPlainObject } from '../../core/shared/json';
import { problem, type Problem, type Result } from '../../core/shared/problem';
import { checkTheme } from '../check-theme';
import type { Theme } from '../theme.types';
import { printTokenValue, resolveToken } from './token-value';

/** Groups in groups that are looked into. */
const MAX_DEPTH = 16;

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
    const resolved = resolveToken(file, value, type);
    const text = resolved && printTokenValue(resolved.type, resolved.value);
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
