import { isId, isoDate } from '../../core/shared/checks';
import { isPlainObject, type Json } from '../../core/shared/json';
import { parseJson } from '../../core/shared/parse-json';
import { problem, type Result } from '../../core/shared/problem';
import type { AttributeReader } from './element.types';

const ok = <T>(value: T): Result<T> => ({ ok: true, value, warnings: [] });
const wrong = (expected: string): Result<never> => ({
  ok: false,
  problems: [problem('wrongType', [], { expected })],
});

export const text: AttributeReader = ok;

/** There or not, as HTML has it; frameworks write `="false"` too. */
export const flag: AttributeReader = (value) => ok(value !== 'false');

export const integer: AttributeReader = (value) =>
  /^\s*-?\d+\s*$/.test(value) ? ok(Number(value)) : wrong('integer');

export function oneOf(...allowed: readonly string[]): AttributeReader {
  return (value) =>
    allowed.includes(value)
      ? ok(value)
      : { ok: false, problems: [problem('notAllowed', [], { allowed: allowed.join(', ') })] };
}

/** JSON, rebuilt member by member: nothing in it can reach a prototype. */
function jsonThat(expected: string, fits: (value: Json) => boolean): AttributeReader {
  return (value) => {
    const parsed = parseJson(value);
    if (parsed.ok) return fits(parsed.value) ? parsed : wrong(expected);
    const problems = parsed.problems.map((one) => ({ ...one, values: { ...one.values, expected } }));
    return { ok: false, problems };
  };
}

export const jsonObject = jsonThat('object', isPlainObject);
export const jsonList = jsonThat('list', Array.isArray);
export const jsonObjectOrList = jsonThat(
  'object or list',
  (value) => isPlainObject(value) || Array.isArray(value),
);

const isPerson = (value: Json) =>
  isPlainObject(value) && typeof value['id'] === 'string' && value['id'] !== '';
export const person = jsonThat('person', isPerson);
export const people = jsonThat('people', (value) => Array.isArray(value) && value.every(isPerson));

/** A JSON object, or what else may stand there. */
export const orObject =
  (other: AttributeReader): AttributeReader =>
  (value) =>
    (value.trimStart().startsWith('{') ? jsonObject : other)(value);

/** An id that may stand in a document. */
export const id: AttributeReader = (value) =>
  isId(value) ? ok(value) : { ok: false, problems: [problem('badId', [])] };

/** `YYYY-MM-DD`, a day that exists. */
export const day: AttributeReader = (value) => (isoDate(value) === null ? ok(value) : wrong('date'));
