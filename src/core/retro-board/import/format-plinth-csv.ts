import { isoDate } from '../../shared/checks';
import type { Draft, DraftAction, DraftCard, DraftColumn } from './draft.types';
import { countOf, namedRows, plain, type NamedRow } from './headings';
import { PLINTH_HEADINGS, UNTITLED_GROUP } from './plinth-headings';
import type { Row } from './read-table';
import type { Reporter } from './report';

/** Reads the CSV that we write. It has no comments and no keys of voters: use JSON to keep everything. */
export function readPlinthCsv([headings, ...body]: readonly Row[], report: Reporter): Draft {
  const votings = headings!.cells.filter((name) => /^votes(?: \d+)?$/.test(name.trim()));
  const rows = namedRows(headings!, body, [...PLINTH_HEADINGS, ...votings], report);
  const columns = new Map<string, DraftColumn>();
  const cards: DraftCard[] = [];
  const actions: DraftAction[] = [];
  const groups = new Map<string, string>();
  const see = (key: string, line: number) => {
    if (!columns.has(key)) columns.set(key, { key, title: key, line });
  };
  for (const row of rows) {
    const kind = plain(row.cell('kind'));
    const text = row.cell('text');
    const column = row.cell('column');
    if (kind === 'action') actions.push(actionOf(row, report));
    else if (kind === 'column') see(column, row.line);
    else {
      const known = kind === 'card' || kind === '';
      // What is neither has no place of its own in a draft, and is kept as a card.
      if (!known) report.warn('becameCard', [], { text: text.slice(0, 80) }, row.line);
      see(column, row.line);
      const group = row.cell('group');
      if (group !== '') groups.set(group, UNTITLED_GROUP.test(group) ? '' : group);
      cards.push(cardOf(row, votings, report));
    }
  }
  return {
    title: '',
    columns: [...columns.values()],
    cards,
    groups: [...groups].map(([key, title]) => ({ key, title })),
    rounds: votings.map((key) => ({ key })),
    actions,
  };
}

function cardOf({ line, cell }: NamedRow, votings: readonly string[], report: Reporter): DraftCard {
  if (Number(cell('comments')) > 0) report.notCarried('comments', cell('comments'));
  const reactions = [...cell('reactions').matchAll(/([^\s,]+) (\d+)/g)].map(
    ([, id = '', n]): [string, number] => [id, Number(n)],
  );
  return {
    key: '',
    text: cell('text'),
    column: cell('column'),
    ...(cell('group') === '' ? {} : { group: cell('group') }),
    ...(cell('author') === '' ? {} : { author: { name: cell('author') } }),
    votes: votings.flatMap((round) => {
      const count = countOf(cell(round), line, report);
      return count > 0 ? [{ round, count }] : [];
    }),
    reactions: Object.fromEntries(reactions),
    line,
  };
}

function actionOf({ line, cell }: NamedRow, report: Reporter): DraftAction {
  const [status, due] = [cell('status'), cell('due')];
  const fine = due === '' || isoDate(due) === null;
  if (!fine) report.warn('badRecord', [], { text: due }, line);
  return {
    key: '',
    text: cell('text'),
    status: status === 'done' || status === 'dropped' ? status : 'open',
    owners: cell('owners').split(/; ?/),
    ...(due !== '' && fine ? { due } : {}),
  };
}
