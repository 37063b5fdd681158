import { FORBIDDEN_KEYS, isPlainObject, type Json } from '../shared/json';
import { problem, type Path, type Problem } from '../shared/problem';

/** Deeper than any instrument; a cycle ends here instead of in a stack overflow. */
const MAX_DEPTH = 12;

/** A JSON value rebuilt from scratch, or `undefined` with problems: never a reference into what came from outside. */
export function copyJson(value: unknown, path: Path, problems: Problem[]): Json | undefined {
  if (path.length > MAX_DEPTH) return fail(problems, path);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : fail(problems, path);
  if (Array.isArray(value)) return value.map((entry, index) => copyJson(entry, [...path, index], problems) ?? null);
  if (!isPlainObject(value)) return fail(problems, path);
  const copy: Record<string, Json> = {};
  for (const key of safeKeys(value, path, problems)) {
    const entry = copyJson(value[key], [...path, key], problems);
    if (entry !== undefined) copy[key] = entry;
  }
  return copy;
}

/** The keys that may be read; forbidden ones are reported. */
export function safeKeys(value: Record<string, unknown>, path: Path, problems: Problem[]): readonly string[] {
  return Object.keys(value).filter((key) => {
    if (!FORBIDDEN_KEYS.has(key)) return true;
    problems.push(problem('forbiddenKey', [...path, key], { key }));
    return false;
  });
}

function fail(problems: Problem[], path: Path): undefined {
  problems.push(problem('notJson', path));
}
