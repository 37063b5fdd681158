import { isPlainObject } from '../shared/json';
import { problem, type Path, type Problem, type Result } from '../shared/problem';
import { isPrinciple } from './default-model';
import type { Model } from './model.types';

export const MIN_LEVELS = 3;
export const MAX_LEVELS = 7;
const ID = /^[A-Za-z][\w-]{0,63}$/;

/**
 * Checks a model that a host hands in. Refuses: not an object, fewer than 3 or more than 7 levels, a missing, badly
 * formed or repeated id, and a level without any title. Never throws.
 */
export function validateModel(input: unknown): Result<Model> {
  if (!isPlainObject(input)) return { ok: false, problems: [problem('notAnObject', [])] };
  const levels: unknown = input['levels'];
  if (!Array.isArray(levels))
    return { ok: false, problems: [problem('wrongType', ['levels'], { expected: 'array' })] };
  const problems: Problem[] = [];
  if (levels.length < MIN_LEVELS) {
    problems.push(problem('tooFewLevels', ['levels'], { count: levels.length, min: MIN_LEVELS }));
  }
  if (levels.length > MAX_LEVELS) {
    problems.push(problem('tooManyLevels', ['levels'], { count: levels.length, max: MAX_LEVELS }));
  }
  const seen = new Set<unknown>();
  levels.forEach((level: unknown, index) => {
    const path: Path = ['levels', index];
    if (!isPlainObject(level)) {
      problems.push(problem('notAnObject', path));
      return;
    }
    const id = level['id'];
    if (typeof id !== 'string' || !ID.test(id))
      problems.push(problem('badId', [...path, 'id'], { id: String(id) }));
    else if (seen.has(id)) problems.push(problem('duplicateId', [...path, 'id'], { id }));
    seen.add(id);
    if (!hasTitle(level) && !(typeof id === 'string' && isPrinciple(id))) {
      problems.push(problem('missingField', [...path, 'texts'], { field: 'title' }));
    }
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: input as unknown as Model, warnings: [] };
}

function hasTitle(level: Record<string, unknown>): boolean {
  const texts = level['texts'];
  if (!isPlainObject(texts)) return false;
  const all = Object.values(texts);
  return (
    all.length > 0 &&
    all.every(
      (text) => isPlainObject(text) && typeof text['title'] === 'string' && text['title'].trim() !== '',
    )
  );
}
