import { isPlainObject, type Json } from '../shared/json';
import { problem, type Path, type Problem, type ProblemCode, type ProblemValues } from '../shared/problem';
import { copyJson, safeKeys } from './instrument.copy';

/** Looks at one value: what it may be, rebuilt, or nothing and a problem. */
export type Reader = (value: unknown, path: Path, problems: Problem[]) => unknown;

/** The fields of one kind of object; a name ending in `?` may be absent. */
export type Fields = Readonly<Record<string, Reader>>;

/** Item and page ids: what every LMS format accepts, so that an export never has to rename. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** A language tag such as `de` or `pt-BR`. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MAX_TEXT = 5000;

export function fail(problems: Problem[], code: ProblemCode, path: Path, values?: ProblemValues): undefined {
  problems.push(problem(code, path, values));
}

export const id: Reader = (value, path, problems) => {
  if (typeof value !== 'string') return fail(problems, 'wrongType', path, { expected: 'string' });
  // Names that every object inherits would be found in an empty record of answers.
  if (!ID.test(value) || value in Object.prototype) return fail(problems, 'badId', path, { id: value });
  return value;
};

export const text: Reader = (value, path, problems) => {
  if (typeof value !== 'string') return fail(problems, 'wrongType', path, { expected: 'string' });
  if (value.trim() === '') return fail(problems, 'emptyText', path);
  return value.length > MAX_TEXT ? fail(problems, 'tooLong', path, { max: MAX_TEXT }) : value;
};

export const texts: Reader = (value, path, problems) => {
  if (!isPlainObject(value)) return text(value, path, problems);
  const languages = safeKeys(value, path, problems);
  if (languages.length === 0) return fail(problems, 'emptyText', path);
  const copy: Record<string, unknown> = {};
  for (const language of languages) {
    if (!LANGUAGE.test(language)) fail(problems, 'badId', [...path, language], { id: language });
    else copy[language] = text(value[language], [...path, language], problems);
  }
  return copy;
};

export const flag: Reader = (value, path, problems) =>
  typeof value === 'boolean' ? value : fail(problems, 'wrongType', path, { expected: 'boolean' });

export function number(min: number, max: number, whole = false): Reader {
  return (value, path, problems) => {
    if (typeof value !== 'number') return fail(problems, 'wrongType', path, { expected: 'number' });
    if (!Number.isFinite(value)) return fail(problems, 'notFinite', path);
    const inside = value >= min && value <= max && (!whole || Number.isInteger(value));
    return inside ? value : fail(problems, 'outOfRange', path, { min, max });
  };
}

export function oneOf(...allowed: readonly (string | number)[]): Reader {
  return (value, path, problems) =>
    allowed.includes(value as string) ? value : fail(problems, 'notAllowed', path, { allowed: allowed.join(', ') });
}

export function list(reader: Reader, maximum: number): Reader {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return fail(problems, 'wrongType', path, { expected: 'array' });
    if (value.length > maximum) return fail(problems, 'tooMany', path, { max: maximum });
    return Array.from(value as readonly unknown[], (entry, index) => reader(entry, [...path, index], problems));
  };
}

/** An object with these fields. Other JSON-safe fields are kept and reported as warnings. */
export function object(fields: Fields): Reader {
  return (value, path, problems) => {
    if (!isPlainObject(value)) return fail(problems, 'notAnObject', path);
    const copy: Record<string, unknown> = {};
    for (const key of safeKeys(value, path, problems)) {
      if (value[key] === undefined) continue;
      const reader = fieldOf(fields, key);
      if (reader) copy[key] = reader(value[key], [...path, key], problems);
      else copy[key] = keepUnknown(value[key], [...path, key], problems);
    }
    for (const name of Object.keys(fields)) {
      if (!name.endsWith('?') && value[name] === undefined) fail(problems, 'missingField', [...path, name], { field: name });
    }
    return copy;
  };
}

function fieldOf(fields: Fields, key: string): Reader | undefined {
  if (Object.hasOwn(fields, key)) return fields[key];
  return Object.hasOwn(fields, `${key}?`) ? fields[`${key}?`] : undefined;
}

function keepUnknown(value: unknown, path: Path, problems: Problem[]): Json | undefined {
  problems.push(problem('unknownField', path, { field: String(path.at(-1)) }, 'warning'));
  return copyJson(value, path, problems);
}
