import { isPlainObject, own } from '../../core/shared/json';
import { problem, type Problem, type Result } from '../../core/shared/problem';
import { mergeGroups, spend } from './merge-groups';
import { isToken, pathOf, typeOf, type Group } from './resolve-token';

/** Ten groups that each hold the one before twice hold a thousand times as much: what a file may hold in the end. */
const MOST_ENTRIES = 20_000;
/** Groups in groups, and groups that extend groups. Deeper ones are left as they are; nobody looks into them. */
const MAX_DEPTH = 64;

/**
 * A DTCG 2025.10 file in which every group that extends another one (`"$extends": "{button}"`, `"#/button"`, or a `$ref`,
 * which the standard calls the same) holds what it inherits. A file without any is handed back as it is.
 *
 * Refuses, at the `$extends`: what is not there, is a token, or has the extending group in it (`unknownReference`); and more
 * than 20,000 groups and tokens once all is copied (`tooMany`).
 */
export function expandGroups(file: Group): Result<Group> {
  const problems: Problem[] = [];
  const budget = { left: MOST_ENTRIES };
  const done = new Map<Group, Group>();
  const open = new Set<Group>();

  /** The path of the group that one extends. A `$ref` to a token makes a token, and stays one. */
  function baseOf(node: Group): readonly string[] | null {
    if (Object.hasOwn(node, '$value')) return null;
    const { $extends: base, $ref: pointer } = node;
    if (base !== undefined) return pathOf(base) ?? pathOf({ $ref: base }) ?? [];
    const path = pathOf({ $ref: pointer });
    const target = path?.reduce<unknown>((at, name) => isPlainObject(at) && own(at, name), file);
    return isPlainObject(target) && !isToken(target) ? path : null;
  }

  /** The group at a path, with what the groups on the way inherit, and the type that they give it. */
  function find(path: readonly string[], from: readonly string[]): Group | null {
    let node: Group = file;
    let around: string | undefined;
    for (const name of path) {
      const next = own((baseOf(node) && expand(node, from)) || node, name);
      if (!isPlainObject(next)) return null;
      around = typeOf(node) ?? around;
      node = next;
    }
    if (path.length === 0 || (isToken(node) && !baseOf(node))) return null;
    const group = expand(node, path);
    return group && around !== undefined ? { $type: around, ...group } : group;
  }

  /** `null` while the group is being expanded: it would hold itself. */
  function expand(node: Group, path: readonly string[]): Group | null {
    if (open.has(node)) return null;
    const known = done.get(node);
    if (known || open.size > MAX_DEPTH) return known ?? node;
    open.add(node);
    const base = baseOf(node);
    let whole = isToken(node) && !base ? node : withExpandedGroups(node, path);
    if (base) {
      const at = [...path, '$extends'];
      const inherited = find(base, at);
      if (inherited) whole = mergeGroups(inherited, whole, budget);
      else problems.push(problem('unknownReference', at));
    }
    open.delete(node);
    done.set(node, whole).set(whole, whole);
    return whole;
  }

  function withExpandedGroups(node: Group, path: readonly string[]): Group {
    let same = true;
    const entries = Object.entries(node).map(([name, child]): [string, unknown] => {
      if ((name.startsWith('$') && name !== '$root') || !isPlainObject(child)) return [name, child];
      const whole = expand(child, [...path, name]) ?? child;
      same &&= whole === child;
      return [name, whole];
    });
    return same ? node : Object.fromEntries(entries);
  }

  const value = expand(file, []) ?? file;
  if (value !== file) spend(value, budget, MAX_DEPTH);
  if (budget.left < 0) problems.push(problem('tooMany', [], { max: MOST_ENTRIES }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] };
}
