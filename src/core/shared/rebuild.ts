import { FORBIDDEN_KEYS, isPlainObject, type Json } from './json';
import { problem, type Problem, type ProblemCode } from './problem';

/** Bounds on what is taken in at all, against exhausted memory and stack. */
export const INPUT_LIMITS = { depth: 32, nodes: 1_000_000, text: 1_000_000, problems: 100 } as const;

/**
 * A fresh copy of plain JSON: no reference into the input survives, members whose value is `undefined` are absent, −0
 * is 0. What is not JSON, has a forbidden key or exceeds a limit is left out and reported. Throws only if the input's
 * own getters do.
 */
export function rebuild(input: unknown): { readonly json: Json; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;

  function refuse(code: ProblemCode, max?: number): null {
    if (problems.length < INPUT_LIMITS.problems)
      problems.push(problem(code, [...path], max === undefined ? undefined : { max }));
    return null;
  }

  function member(key: string | number, value: unknown): Json {
    path.push(key);
    const json = copy(value);
    path.pop();
    return json;
  }

  function copy(value: unknown): Json {
    if (nodes > INPUT_LIMITS.nodes) return null;
    if (++nodes > INPUT_LIMITS.nodes) return refuse('tooMany', INPUT_LIMITS.nodes);
    if (typeof value === 'string')
      return value.length > INPUT_LIMITS.text ? refuse('tooLong', INPUT_LIMITS.text) : value;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse('notFinite');
    if (path.length >= INPUT_LIMITS.depth) return refuse('tooMany', INPUT_LIMITS.depth);
    if (Array.isArray(value)) return Array.from(value, (item, index) => member(index, item));
    if (!isPlainObject(value)) return refuse('notJson');
    const object: Record<string, Json> = {};
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) {
        path.push(key);
        refuse('forbiddenKey');
        path.pop();
      } else if (value[key] !== undefined) object[key] = member(key, value[key]);
    }
    return object;
  }

  return { json: copy(input), problems };
}
