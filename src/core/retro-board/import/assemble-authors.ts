import type { Path } from '../../shared/problem';
import type { Draft, DraftPerson, Origin } from './draft.types';
import type { RetroImportOptions } from './import.types';
import type { Reporter } from './report';
import { shorten } from './shorten';

interface Written extends Origin {
  readonly author?: DraftPerson;
  readonly at?: number;
}

export interface Author {
  readonly author?: string;
  readonly authorName?: string;
  readonly at?: number;
}

/** Longest name or person id. */
const MAX_PERSON = 200;

/** The person that the host knows by what a file says: their id there, or their name. */
export function personIn(
  { people = {} }: Pick<RetroImportOptions, 'people'>,
  { id, name }: DraftPerson,
): string | undefined {
  return [id, name].flatMap((key) =>
    key !== undefined && Object.hasOwn(people, key) ? [people[key]!] : [],
  )[0];
}

/**
 * Who wrote a card or comment, and when: a person that the host knows by `people`, else a name. On an anonymous board
 * neither, and the report says for how many they were left out.
 */
export function createAuthors(
  { anonymous = false }: Draft,
  options: RetroImportOptions,
  report: Reporter,
): (written: Written) => Author {
  const reported = new Set<string>();
  let left = false;
  return ({ author = {}, at, path = [], line }) => {
    if (anonymous) {
      if (!left && (author.id || author.name)) report.warn('authorsLeftOut', [] satisfies Path);
      left ||= Boolean(author.id || author.name);
      return {};
    }
    const known = personIn(options, author);
    if (!known && !author.name && author.id && !reported.has(author.id)) {
      reported.add(author.id);
      report.warn('unknownAuthor', path, { id: author.id }, line);
    }
    return {
      ...(known ? { author: shorten(known, MAX_PERSON, report, { path }) } : {}),
      ...(!known && author.name?.trim()
        ? { authorName: shorten(author.name, MAX_PERSON, report, { path }) }
        : {}),
      ...(at === undefined ? {} : { at }),
    };
  };
}
