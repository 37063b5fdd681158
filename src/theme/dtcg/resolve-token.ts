import { isPlainObject, own } from '../../core/shared/json';

/** References that are followed for one token, so that a circle ends, and lists of references to lists do. */
const MOST = 256;
const ALIAS = /^\{([^{}]+)\}$/;
const ROOT = '$root';

export type Group = Readonly<Record<string, unknown>>;

export interface ResolvedToken {
  readonly type: string | undefined;
  readonly value: unknown;
}

export const typeOf = (node: Group): string | undefined =>
  typeof node['$type'] === 'string' ? node['$type'] : undefined;

/** The path that a value refers to: `{brand.blue}`, or the JSON pointer of `{"$ref": "#/brand/blue/$value"}`. */
export function pathOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return ALIAS.exec(value)?.[1]?.split('.') ?? null;
  const pointer = isPlainObject(value) ? value['$ref'] : undefined;
  if (typeof pointer !== 'string' || !pointer.startsWith('#/')) return null;
  return pointer
    .slice(2)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/**
 * Follows references to a value. Its type is what the token says itself (`type`), else that of what it refers to, else that
 * of the groups around it (`inherited`). `null` where a reference leads nowhere or in a circle.
 */
export function resolveToken(
  file: Group,
  value: unknown,
  { type, inherited }: { readonly type?: string | undefined; readonly inherited?: string | undefined },
  steps = { left: MOST },
): ResolvedToken | null {
  const path = pathOf(value);
  if (path === null) return { type: type ?? inherited, value: deep(file, value, steps) };
  if (--steps.left < 0) return null;
  let node: unknown = file;
  let around: string | undefined;
  for (const name of path) {
    if (isPlainObject(node)) around = typeOf(node) ?? around;
    node = Array.isArray(node) ? (node as unknown[])[Number(name)] : isPlainObject(node) && own(node, name);
    if (node === undefined || node === false) return null;
  }
  if (isPlainObject(node)) {
    around = typeOf(node) ?? around;
    // A group may be a colour itself, beside its shades.
    const token = isToken(node) ? node : own(node, ROOT);
    if (isPlainObject(token) && isToken(token)) {
      const of = { type: type ?? typeOf(token), inherited: around ?? inherited };
      return resolveToken(file, valueOf(token), of, steps);
    }
  }
  // A pointer may name a value or a part of one; an alias names tokens only.
  return typeof value === 'string'
    ? null
    : resolveToken(file, node, { type, inherited: around ?? inherited }, steps);
}

export const isToken = (node: Group): boolean =>
  Object.hasOwn(node, '$value') || typeof node['$ref'] === 'string';
export const valueOf = (token: Group): unknown =>
  Object.hasOwn(token, '$value') ? token['$value'] : { $ref: token['$ref'] };

/** References inside a value: one of the components of a colour, the colour of a shadow, a layer of it. */
function deep(file: Group, value: unknown, steps: { left: number }): unknown {
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return value;
  if (--steps.left < 0) return null;
  const follow = (part: unknown): unknown => resolveToken(file, part, {}, steps)?.value ?? null;
  if (isList) return value.map(follow);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part)]));
}
