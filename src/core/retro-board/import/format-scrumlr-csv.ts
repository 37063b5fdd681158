import type { Draft, DraftCard } from './draft.types';
import { groupByParent } from './group-by-parent';
import { countOf, namedRows, plain } from './headings';
import type { Row } from './read-table';
import type { Reporter } from './report';

/*
 * Scrumlr's CSV (`server/src/api/boards.go`): a row per note, one `voting_<i>` for each closed round, gaps possible. A `stack`
 * is the id of the note below, or the word `null`.
 */

export const SCRUMLR_HEADINGS = [
  'note_id',
  'author_id',
  'author',
  'text',
  'column_id',
  'column',
  'rank',
  'stack',
];

export function readScrumlrCsv([headings, ...body]: readonly Row[], report: Reporter): Draft {
  const votings = headings!.cells.filter((name) => /^voting_\d+$/.test(name.trim()));
  const rows = namedRows(headings!, body, [...SCRUMLR_HEADINGS, ...votings], report);
  const stackOf = (stack: string) => (plain(stack) === 'null' ? '' : stack);
  const groupOf = groupByParent(
    rows.map((row) => ({ key: row.cell('note_id'), parent: stackOf(row.cell('stack')) })),
    report,
    (index) => ({ line: rows[index]!.line }),
  );
  const columns = new Map<string, { readonly key: string; readonly title: string; readonly line: number }>();
  const cards = rows.map((row, index) => {
    const { line, cell } = row;
    const column = cell('column_id') || cell('column');
    if (!columns.has(column)) columns.set(column, { key: column, title: cell('column'), line });
    const [id, name] = [cell('author_id'), cell('author')];
    const group = groupOf(index);
    const card: DraftCard = {
      key: cell('note_id'),
      text: cell('text'),
      column,
      author: { ...(id ? { id } : {}), ...(name ? { name } : {}) },
      ...(group ? { group } : {}),
      votes: votings.flatMap((round) => {
        const count = countOf(cell(round), line, report);
        return count > 0 ? [{ round, count }] : [];
      }),
      line,
    };
    return { card, rank: Number(cell('rank')) || 0, lower: stackOf(cell('stack')) !== '' };
  });
  cards.sort((a, b) => Number(a.lower) - Number(b.lower) || b.rank - a.rank);
  return {
    title: '',
    columns: [...columns.values()],
    cards: cards.map(({ card }) => card),
    rounds: votings.map((key) => ({ key })),
  };
}
