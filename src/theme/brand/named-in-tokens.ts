import { isPlainObject, type Json } from '../../core/shared/json';
import { printTokenValue, resolveToken } from '../dtcg/token-value';
import type { NamedValue } from './brand-of-named';

const MAX_DEPTH = 16;

/** Every colour, length and font of a DTCG file under the words of its path, whatever its groups are called. */
export function namedInTokens(file: Json): readonly NamedValue[] {
  const found: NamedValue[] = [];
  function walk(node: unknown, path: readonly string[], inherited: string | undefined) {
    if (!isPlainObject(node) || path.length > MAX_DEPTH) return;
    const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;
    if (Object.hasOwn(node, '$value')) {
      const resolved = isPlainObject(file) && resolveToken(file, node['$value'], type);
      const value = resolved ? printTokenValue(resolved.type, resolved.value) : null;
      if (value !== null) found.push({ name: path.join('-'), value });
      return;
    }
    for (const [name, child] of Object.entries(node))
      if (!name.startsWith('$')) walk(child, [...path, name], type);
  }
  walk(file, [], undefined);
  return found;
}
