import { isPlainObject, own } from '../../shared/json';

/** Members that hold one person, those that hold several as keys, and those that hold somebody's own words. */
const ONE = new Set(['author', 'owner', 'person', 'by', 'to']);
const SEVERAL = new Set(['owners', 'seenBy']);
const WORDS = new Set(['note', 'reason', 'text']);
/** What a log says of a change: records in small. */
const NESTED = new Set(['before', 'after']);

/**
 * The same record, or log entry, with a mark for the person, and without the words that the person wrote; the very same
 * object where there are none. Looks only where people are: an id could also be that of a principle.
 *
 * @param theirs Whether its words are the person's, where it does not say so itself
 */
export function withoutPerson<R extends object>(record: R, person: string, mark: string, theirs = false): R {
  const members = record as Readonly<Record<string, unknown>>;
  const author = own(members, 'author') ?? own(members, 'by');
  const wrote = theirs || author === person;
  let changed = false;
  const kept = Object.entries(members).flatMap(([key, value]): [string, unknown][] => {
    if (wrote && WORDS.has(key)) {
      changed = true;
      return [];
    }
    const next = redacted(key, value);
    changed ||= next !== value;
    return [[key, next]];
  });
  return changed ? (Object.fromEntries(kept) as R) : record;

  function redacted(key: string, value: unknown): unknown {
    if (ONE.has(key) && value === person) return mark;
    if (!isPlainObject(value)) return value;
    if (SEVERAL.has(key) && Object.hasOwn(value, person)) {
      const { [person]: here, ...others } = value;
      return { ...others, [mark]: here };
    }
    return NESTED.has(key) ? withoutPerson(value, person, mark, wrote) : value;
  }
}
