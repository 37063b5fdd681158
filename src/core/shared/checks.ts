import { FORBIDDEN_KEYS, isPlainObject } from './json';
import type { ProblemCode, ProblemValues } from './problem';
import type { Check, CheckFailure } from './schema';

/*
 * Small checks for schema fields. Each answers `null` for a good value or the failure, never throws, and never changes
 * the value. `values` hold limits and expected types as codes, so that a message can be made in any language.
 */

function fail(code: ProblemCode, values?: ProblemValues): CheckFailure {
  return values ? { code, values } : { code };
}

function wrongType(expected: string): CheckFailure {
  return fail('wrongType', { expected });
}

/** Length in UTF-16 units. @param max longest text allowed @param empty `false` refuses '' and white space only */
export function text({ max, empty = true }: { max: number; empty?: boolean }): Check {
  return (value) => {
    if (typeof value !== 'string') return wrongType('text');
    if (value.length > max) return fail('tooLong', { max });
    return !empty && value.trim() === '' ? fail('emptyText') : null;
  };
}

/** 1 to 128 ASCII letters, digits and `_ . : ~ -`; no slash, because `collection/id/field` is a path elsewhere. */
export const id: Check = (value) => (typeof value === 'string' && isId(value) ? null : fail('badId'));

export function isId(value: string): boolean {
  return /^[\w.:~-]{1,128}$/.test(value) && !FORBIDDEN_KEYS.has(value);
}

/** Inclusive bounds. `NaN` and infinities are refused as `notFinite`. */
export function number({
  min = -Number.MAX_VALUE,
  max = Number.MAX_VALUE,
  integer = false,
}: { min?: number; max?: number; integer?: boolean } = {}): Check {
  return (value) => {
    if (typeof value !== 'number') return wrongType('number');
    if (!Number.isFinite(value)) return fail('notFinite');
    if (integer && !Number.isInteger(value)) return wrongType('integer');
    return value < min || value > max ? fail('outOfRange', { min, max }) : null;
  };
}

/** Milliseconds since the epoch, within the range of `Date`. */
export const timestamp: Check = number({ min: -8.64e15, max: 8.64e15, integer: true });

export const flag: Check = (value) => (typeof value === 'boolean' ? null : wrongType('flag'));

export function oneOf(...allowed: readonly (string | number | boolean)[]): Check {
  return (value) =>
    allowed.includes(value as string) ? null : fail('notAllowed', { allowed: allowed.join(', ') });
}

export function nullable(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** A day that exists, as `YYYY-MM-DD`, years 0001 to 9999. */
export const isoDate: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return wrongType('date');
  const day = new Date(value);
  // Some engines read the 30th of February as the 2nd of March, others as no day.
  return value > '0001' && day.getTime() === day.getTime() && day.toISOString().startsWith(value)
    ? null
    : fail('outOfRange');
};

/** `{[key]: value}`. Keys are any text up to 200 units unless `key` says otherwise. */
export function mapOf(
  check: Check,
  { max = 10_000, key = text({ max: 200, empty: false }) }: MapLimits = {},
): Check {
  return (value) => {
    if (!isPlainObject(value)) return wrongType('map');
    const keys = Object.keys(value);
    if (keys.length > max) return fail('tooMany', { max });
    return first(keys, (name) => key(name) ?? check(value[name] as never));
  };
}
export interface MapLimits {
  readonly max?: number;
  readonly key?: Check;
}

/** `{[member]: true}`, for fields of kind `set`. */
export function setOf(limits?: MapLimits): Check {
  return mapOf((value) => (value === true ? null : wrongType('true')), limits);
}

export function listOf(check: Check, { max = 10_000 }: { max?: number } = {}): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrongType('list');
    if (value.length > max) return fail('tooMany', { max });
    return first([...value.keys()], (index) => check(value[index] as never));
  };
}

/** An object with these members; other members are kept unchecked. */
export function shape(required: Members, optional: Members = {}): Check {
  return (value) => {
    if (!isPlainObject(value)) return wrongType('map');
    const missing = Object.keys(required).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return { code: 'missingField', path: [missing] };
    const members = { ...required, ...optional };
    const present = Object.keys(members).filter((name) => Object.hasOwn(value, name));
    return first(present, (name) => members[name]!(value[name] as never));
  };
}
type Members = Readonly<Record<string, Check>>;

/** Any JSON. Depth and size are limited by the parser. */
export const anything: Check = () => null;

/** The first failure among members, with the member put in front of its path. */
function first<K extends string | number>(keys: readonly K[], check: (key: K) => CheckFailure | null) {
  for (const key of keys) {
    const failure = check(key);
    if (failure) return { ...failure, path: [key, ...(failure.path ?? [])] };
  }
  return null;
}
