import type { Value } from './expression.types';

export const isEmpty = (value: Value): boolean => {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
};

/** A number, or a text or flag that reads as one; `undefined` for all else. */
export function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Letters in either case, numbers as text or not, lists in any order; everything empty is equal, and 0 is not empty. */
export function equals(a: Value, b: Value): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) || Array.isArray(b)) return sameMembers(a, b);
  if (typeof a === 'object' || typeof b === 'object') return sameFields(a, b);
  if (typeof a === 'string' && typeof b === 'string' && normal(a) === normal(b)) return true;
  if (typeof a === 'boolean' && typeof b === 'string') return normal(b) === String(a);
  if (typeof b === 'boolean' && typeof a === 'string') return normal(a) === String(b);
  const [left, right] = [asNumber(a), asNumber(b)];
  // 0.1 + 0.2 equals 0.3.
  return left !== undefined && right !== undefined && Math.abs(left - right) < 1e-8;
}

const normal = (text: string): string => text.trim().toLowerCase();

function sameMembers(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  const rest = [...(b as readonly Value[])];
  return (a as readonly Value[]).every((one) => {
    const at = rest.findIndex((other) => equals(one, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

function sameFields(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Readonly<Record<string, Value>>, b as Readonly<Record<string, Value>>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equals(left[key]!, right[key]!))
  );
}

/** Two numbers, or two texts by their letters. Whatever is missing or of two kinds is neither. */
export function isLess(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a < b;
  const [left, right] = [asNumber(a), asNumber(b)];
  return left !== undefined && right !== undefined && left < right && !equals(a, b);
}

const toList = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value];

export function contains(a: Value, b: Value): boolean {
  if (isEmpty(a)) return false;
  if (Array.isArray(b)) return (b as readonly Value[]).every((one) => contains(a, one));
  if (typeof a === 'string' && typeof b === 'string') return normal(a).includes(normal(b));
  return toList(a).some((one) => equals(one, b));
}

export function anyOf(a: Value, b: Value): boolean {
  return !isEmpty(a) && toList(b).some((one) => toList(a).some((own) => equals(own, one)));
}

export function allOf(a: Value, b: Value): boolean {
  return !isEmpty(a) && toList(b).every((one) => toList(a).some((own) => equals(own, one)));
}
