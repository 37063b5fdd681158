import { isPlainObject } from '../../core/shared/json';
import { parseHex } from '../color';

const MAX_DEPTH = 16;
/** Types as tools called them before the standard, and as plug-ins for design programs still do. */
const OLD_TYPES: Readonly<Record<string, string>> = {
  borderRadius: 'dimension',
  sizing: 'dimension',
  spacing: 'dimension',
  fontFamilies: 'fontFamily',
};

/** `{ "value": …, "type": … }` as `{ "$value": …, "$type": … }`; what is in today's shape stays as it is. */
export function inTodaysShape(node: unknown, depth = 0): unknown {
  if (!isPlainObject(node) || depth > MAX_DEPTH || Object.hasOwn(node, '$value')) return node;
  const { value, type } = node;
  if (typeof value === 'string' || typeof value === 'number') {
    const named = typeof type === 'string' ? (OLD_TYPES[type] ?? type) : typeOfText(String(value));
    return { $value: value, ...(named !== undefined && { $type: named }) };
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, child]) => [
      name,
      name.startsWith('$') ? child : inTodaysShape(child, depth + 1),
    ]),
  );
}

/** Files without types: what the text looks like. An alias has the type of what it names. */
function typeOfText(text: string): string | undefined {
  if (text.startsWith('{')) return undefined;
  if (parseHex(text)) return 'color';
  return /^-?[\d.]+(?:px|rem)$/.test(text) ? 'dimension' : 'fontFamily';
}
