import { plain } from './headings';

/** What a column of a foreign file may be for. */
export type FieldRole = 'text' | 'more' | 'column' | 'group' | 'author' | 'votes';

/*
 * Names that tools and people give to columns and fields, without capitals and punctuation, best first. What a file
 * calls something prescribes these words; they are not shown to anybody.
 */
const NAMES: Readonly<Record<FieldRole, readonly string[]>> = {
  text: [
    'text',
    'content',
    'body',
    'card',
    'cardtext',
    'feedback',
    'idea',
    'message',
    'note',
    'summary',
    'title',
    'cardtitle',
    'name',
    'cardname',
    'description',
    'item',
    'inhalt',
    'karte',
    'beitrag',
    'titel',
  ],
  more: ['description', 'desc', 'details', 'beschreibung'],
  column: [
    'column',
    'columnname',
    'columntitle',
    'category',
    'list',
    'listname',
    'stage',
    'status',
    'lane',
    'section',
    'type',
    'prompt',
    'topic',
    'mood',
    'columnid',
    'spalte',
    'kategorie',
  ],
  group: [
    'group',
    'groupname',
    'grouptitle',
    'reflectiongroup',
    'cluster',
    'theme',
    'groupid',
    'gruppe',
    'thema',
  ],
  author: [
    'author',
    'authorname',
    'createdby',
    'creator',
    'owner',
    'user',
    'username',
    'by',
    'from',
    'autor',
    'verfasser',
  ],
  votes: ['votes', 'vote', 'votecount', 'upvotes', 'likes', 'points', 'score', 'stimmen'],
};

export interface GuessedColumns {
  readonly text: readonly number[];
  readonly column?: number;
  readonly group?: number;
  readonly author?: number;
  readonly votes: readonly number[];
}

/** What the names tell; `undefined` when none of them can be the text. */
export function guessColumns(names: readonly string[]): GuessedColumns | undefined {
  const plainNames = names.map(plain);
  const used = new Set<number>();
  const find = (role: FieldRole): number | undefined => {
    for (const name of NAMES[role]) {
      const index = plainNames.findIndex((one, at) => one === name && !used.has(at));
      if (index !== -1) {
        used.add(index);
        return index;
      }
    }
    return undefined;
  };
  const text = find('text');
  if (text === undefined) return undefined;
  const more = find('more');
  const column = find('column');
  const group = find('group');
  const author = find('author');
  const votes = find('votes');
  const rounds = plainNames.flatMap((name, at) => (/^(?:votes?|voting)\d+$/.test(name) ? [at] : []));
  return {
    text: more === undefined ? [text] : [text, more],
    ...(column === undefined ? {} : { column }),
    ...(group === undefined ? {} : { group }),
    ...(author === undefined ? {} : { author }),
    votes: votes === undefined ? rounds : [votes, ...rounds],
  };
}
