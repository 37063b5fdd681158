/** Where something is wrong: keys and indexes from the root of the value that was checked. */
export type Path = readonly (string | number)[];

/** Numbers and words that a localised message fills in. Words from data are shown inside `<bdi>`. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * One thing that is wrong with data, in codes. `locales` turns it into a sentence that says what, where and how to fix
 * it. A `warning` is kept and reported; an `error` refuses the whole value.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly severity: 'error' | 'warning';
  readonly values?: ProblemValues;
}

/** Every code has a message `problem.<code>` in each catalogue; a type test keeps the two in step. */
export const PROBLEM_CODES = [
  'notAnObject',
  'wrongType',
  'missingField',
  'unknownField',
  'forbiddenKey',
  'wrongSchema',
  'wrongVersion',
  'newerVersion',
  'idMismatch',
  'emptyText',
  'tooLong',
  'tooMany',
  'notFinite',
  'outOfRange',
  'notAllowed',
  'duplicateId',
  'unknownReference',
  'badId',
  'notJson',
  'scaleTooSmall',
  'tooFewLevels',
  'tooManyLevels',
  'noItems',
  'migrationFailed',
  'unreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `['items', 3, 'id']` as `items[3].id`, for messages and logs. The root is `$`. */
export function formatPath(path: Path): string {
  if (path.length === 0) return '$';
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

/** Shorthand for the common case. */
export function problem(
  code: ProblemCode,
  path: Path,
  values?: ProblemValues,
  severity: Problem['severity'] = 'error',
): Problem {
  return values ? { code, path, severity, values } : { code, path, severity };
}

/** What a check, a parser or an import answers: the value, or all problems. Nothing in core throws for bad data. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
