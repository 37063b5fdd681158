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
  const report = (...wrong: Parameters<typeof problem>) => void problems.push(problem(...wrong));
  const count = levels.length;
  if (count < MIN_LEVELS) report('tooFewLevels', ['levels'], { count, min: MIN_LEVELS });
  if (count > MAX_LEVELS) report('tooManyLevels', ['levels'], { count, max: MAX_LEVELS });
  const seen = new Set<unknown>();
  levels.forEach((level: unknown, index) => {
    const path: Path = ['levels', index];
    if (!isPlainObject(level)) return report('notAnObject', path);
    const id = level['id'];
    const good = typeof id === 'string' && ID.test(id);
    if (!good) report('badId', [...path, 'id'], { id: String(id) });
    else if (seen.has(id)) report('duplicateId', [...path, 'id'], { id });
    seen.add(id);
    if (!hasTitle(level) && !(good && isPrinciple(id)))
      report('missingField', [...path, 'texts'], { field: 'title' });
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
