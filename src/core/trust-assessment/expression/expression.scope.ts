import type { Scope, Value } from './expression.types';

/**
 * Finds `{name}` among values: as it is, in other letters' case, then as a path (`matrix.row`, `list[0].field`, `list[-1]`
 * from the end). Own members only, so no name reaches a prototype.
 */
export function scopeOf(values: Readonly<Record<string, Value>>): Scope {
  return (name) => member(values, name) ?? followPath(values, name) ?? null;
}

function member(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  if (Object.hasOwn(values, name)) return values[name];
  const key = Object.keys(values).find((own) => own.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : values[key];
}

function followPath(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  // The longest name first: a question may be called `a.b`.
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] !== '.' && name[at] !== '[') continue;
    const root = member(values, name.slice(0, at));
    if (root !== undefined) return step(root, name.slice(at));
  }
  return undefined;
}

function step(value: Value, path: string): Value | undefined {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const index = /^\[(-?\d+)\]/.exec(path);
  if (index) {
    const next = Array.isArray(value) ? (value as readonly Value[]).at(Number(index[1])) : undefined;
    return next === undefined ? undefined : step(next, path.slice(index[0].length));
  }
  if (Array.isArray(value)) return path === '.length' ? value.length : undefined;
  const rest = path.slice(1);
  const fields = value as Readonly<Record<string, Value>>;
  return member(fields, rest) ?? followPath(fields, rest);
}
