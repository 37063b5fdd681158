import { isPlainObject, type Json } from '../shared/json';
import { problem, type Path, type Problem, type ProblemCode, type ProblemValues } from '../shared/problem';
import type { Check } from '../shared/schema';
import { isId, number, text } from '../shared/checks';

/** Looks at one JSON value and reports everything that is wrong with it, not only the first thing. */
export type Rule = (value: Json, path: Path, problems: Problem[]) => void;

/** The fields of one kind of object; a name ending in `?` may be absent. */
export type Fields = Readonly<Record<string, Rule>>;

/** A language tag such as `de` or `pt-BR`. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const words = text({ max: 5000, empty: false });

export function fail(problems: Problem[], code: ProblemCode, path: Path, values?: ProblemValues): void {
  problems.push(problem(code, path, values));
}

export function rule(check: Check): Rule {
  return (value, path, problems) => {
    const failure = check(value);
    if (failure) fail(problems, failure.code, path, failure.values);
  };
}

/** Names that every object inherits would be found in an empty record of answers. */
export const id: Rule = rule((value) =>
  typeof value === 'string' && isId(value) && !(value in Object.prototype) ? null : { code: 'badId' },
);

/** What a point stands for elsewhere. */
export const plainValue: Check = (value) =>
  typeof value === 'object' ? { code: 'wrongType', values: { expected: 'text' } } : null;

export const share: Rule = rule(number({ min: 0, max: 1 }));

export const texts: Rule = (value, path, problems) => {
  if (!isPlainObject(value)) return rule(words)(value, path, problems);
  const languages = Object.keys(value);
  if (languages.length === 0) fail(problems, 'emptyText', path);
  for (const language of languages) {
    if (!LANGUAGE.test(language)) fail(problems, 'badId', [...path, language]);
    rule(words)(value[language] as Json, [...path, language], problems);
  }
};

export function list(each: Rule, max: number): Rule {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return fail(problems, 'wrongType', path, { expected: 'list' });
    if (value.length > max) return fail(problems, 'tooMany', path, { max });
    (value as readonly Json[]).forEach((entry, index) => each(entry, [...path, index], problems));
  };
}

/** An object with these fields. Others are kept and reported as warnings. */
export function object(fields: Fields): Rule {
  return (value, path, problems) => {
    if (!isPlainObject(value)) return fail(problems, 'notAnObject', path);
    for (const key of Object.keys(value)) {
      const field = fields[key] ?? fields[`${key}?`];
      if (field) field(value[key] as Json, [...path, key], problems);
      else problems.push(problem('unknownField', [...path, key], undefined, 'warning'));
    }
    for (const name of Object.keys(fields)) {
      if (!name.endsWith('?') && !(name in value)) fail(problems, 'missingField', [...path, name]);
    }
  };
}

/** A record of texts by any key. */
export const textsByKey: Rule = (value, path, problems) => {
  if (!isPlainObject(value)) return fail(problems, 'notAnObject', path);
  for (const key of Object.keys(value)) texts(value[key] as Json, [...path, key], problems);
};
