import { isoDate } from '../../shared/checks';
import type {
  Draft,
  DraftAction,
  DraftCard,
  DraftColumn,
  DraftKudos,
  DraftNote,
  DraftPerson,
} from './draft.types';
import { countOf, namedRows, plain, type NamedRow } from './headings';
import {
  PLINTH_HEADINGS,
  PLINTH_KINDS,
  UNTITLED_GROUP,
  type PlinthHeading,
  type PlinthKind,
} from './plinth-headings';
import type { Row } from './read-table';
import type { Reporter } from './report';

/** What each kind of row has a place for. */
const PLACES: Readonly<Record<PlinthKind, readonly PlinthHeading[]>> = {
  card: ['column', 'group', 'text', 'author', 'reactions'],
  action: ['text', 'status', 'owners', 'due'],
  kudos: ['text', 'author', 'owners'],
  note: ['group', 'text'],
  column: ['column'],
};

/** Reads the CSV that we write. It has no comments and no keys of voters: use JSON to keep everything. */
export function readPlinthCsv([headings, ...body]: readonly Row[], report: Reporter): Draft {
  const votings = headings!.cells.filter((name) => /^votes(?: \d+)?$/.test(name.trim()));
  const rows = namedRows(headings!, body, [...PLINTH_HEADINGS, ...votings], report);
  const columns = new Map<string, DraftColumn>();
  const cards: DraftCard[] = [];
  const actions: DraftAction[] = [];
  const kudos: DraftKudos[] = [];
  const notes: NamedRow[] = [];
  const groups = new Map<string, string>();
  const see = (key: string, line: number) => {
    if (!columns.has(key)) columns.set(key, { key, title: key, line });
  };
  /** What is of no kind, or about nothing on the board, is kept as a card. */
  const becomeCard = (row: NamedRow) => {
    const column = row.cell('column') || ([...columns.keys()][0] ?? '');
    see(column, row.line);
    report.warn('becameCard', [], { text: row.cell('text').slice(0, 80) }, row.line);
    cards.push({ ...cardOf(row, votings, report), key: `card-${cards.length + 1}`, column });
  };
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind) reportRest(row, kind, report);
    if (kind === 'action') actions.push(actionOf(row, report));
    else if (kind === 'kudos') kudos.push(kudosOf(row));
    else if (kind === 'note') notes.push(row);
    else if (kind === 'column') see(row.cell('column'), row.line);
    else if (kind === 'card') {
      see(row.cell('column'), row.line);
      const group = row.cell('group');
      if (group !== '') groups.set(group, UNTITLED_GROUP.test(group) ? '' : group);
      cards.push({ ...cardOf(row, votings, report), key: `card-${cards.length + 1}` });
    } else becomeCard(row);
  }
  const told = notes.flatMap((row) => {
    const note = noteOf(row, groups, cards);
    if (!note) becomeCard(row);
    return note ?? [];
  });
  return {
    title: '',
    columns: [...columns.values()],
    cards,
    groups: [...groups].map(([key, title]) => ({ key, title })),
    rounds: votings.map((key) => ({ key })),
    actions,
    notes: told,
    kudos,
  };
}

function kindOf({ cell }: NamedRow): PlinthKind | undefined {
  const kind = plain(cell('kind'));
  return kind === '' ? 'card' : PLINTH_KINDS.find((one) => one === kind);
}

/** Names every cell that this kind of row has no place for. */
function reportRest({ cell }: NamedRow, kind: PlinthKind, report: Reporter): void {
  for (const heading of PLINTH_HEADINGS) {
    if (heading === 'kind' || PLACES[kind].includes(heading)) continue;
    // Without comments a card says 0.
    report.notCarried(heading, cell(heading).replace(/^0$/, ''));
  }
}

function cardOf({ line, cell }: NamedRow, votings: readonly string[], report: Reporter): DraftCard {
  const reactions = [...cell('reactions').matchAll(/([^\s,]+) (\d+)/g)].map(
    ([, id = '', n]): [string, number] => [id, Number(n)],
  );
  return {
    key: '',
    text: cell('text'),
    column: cell('column'),
    ...(cell('group') === '' ? {} : { group: cell('group') }),
    ...authorOf(cell('author')),
    votes: votings.flatMap((round) => {
      const count = countOf(cell(round), line, report);
      return count > 0 ? [{ round, count }] : [];
    }),
    reactions: Object.fromEntries(reactions),
    line,
  };
}

const authorOf = (name: string): { readonly author?: DraftPerson } =>
  name === '' ? {} : { author: { name } };

function actionOf({ line, cell }: NamedRow, report: Reporter): DraftAction {
  const [status, due] = [cell('status'), cell('due')];
  const fine = due === '' || isoDate(due) === null;
  if (!fine) report.warn('badRecord', [], { text: due }, line);
  return {
    key: '',
    text: cell('text'),
    status: status === 'done' || status === 'dropped' ? status : 'open',
    owners: namesIn(cell('owners')),
    ...(due !== '' && fine ? { due } : {}),
  };
}

const kudosOf = ({ line, cell }: NamedRow): DraftKudos => ({
  text: cell('text'),
  to: namesIn(cell('owners')),
  ...authorOf(cell('author')),
  line,
});

const namesIn = (cell: string): readonly string[] => cell.split(/; ?/);

/** A note names its group, or the first line of its card; one on the retro itself names nothing. */
function noteOf(
  { line, cell }: NamedRow,
  groups: ReadonlyMap<string, string>,
  cards: readonly DraftCard[],
): DraftNote | undefined {
  const [text, topic] = [cell('text'), cell('group')];
  if (topic === '') return { text, line };
  if (groups.has(topic)) return { text, group: topic, line };
  const card = cards.find((one) => one.text.split('\n', 1)[0] === topic);
  return card && { text, card: card.key, line };
}
