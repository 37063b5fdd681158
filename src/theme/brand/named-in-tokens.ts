import { isPlainObject, type Json } from '../../core/shared/json';
import { expandGroups } from '../dtcg/expand-groups';
import { inTodaysShape } from '../dtcg/old-shape';
import { isToken, resolveToken, typeOf, valueOf } from '../dtcg/resolve-token';
import { printTokenValue } from '../dtcg/token-value';
import type { NamedValue } from './brand-of-named';

const MAX_DEPTH = 16;

/** Every colour, length and font of a token file under the words of its path, whatever its groups are called. */
export function namedInTokens(given: Json): readonly NamedValue[] {
  const asGiven = inTodaysShape(given);
  const whole = isPlainObject(asGiven) ? expandGroups(asGiven) : null;
  // A group that inherits from nowhere still has its own.
  const file = whole?.ok ? whole.value : asGiven;
  const found: NamedValue[] = [];
  function walk(node: unknown, path: readonly string[], inherited: string | undefined) {
    if (!isPlainObject(node) || path.length > MAX_DEPTH) return;
    if (isToken(node)) {
      const means = { type: typeOf(node), inherited };
      const resolved = isPlainObject(file) && resolveToken(file, valueOf(node), means);
      const value = resolved ? printTokenValue(resolved.type, resolved.value) : null;
      if (value !== null) found.push({ name: path.join('-'), value });
      return;
    }
    const type = typeOf(node) ?? inherited;
    for (const [name, child] of Object.entries(node))
      if (name === '$root') walk(child, path, type);
      else if (!name.startsWith('$')) walk(child, [...path, name], type);
  }
  walk(file, [], undefined);
  return found;
}
