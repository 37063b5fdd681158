import type { Draft, DraftAction, DraftCard, DraftComment } from './draft.types';
import { timeOf } from './fields';
import { countOf, namedRows, plain, type NamedRow } from './headings';
import type { Row } from './read-table';
import type { Reporter } from './report';

/*
 * Parabol (`ExportToCSV.tsx`): a row per reflection, task, comment and reply. It has no ids: a group is its title, and its
 * votes stand on each of its rows. Two groups with one title can be told apart only by different votes.
 */

export const PARABOL_HEADINGS = [
  'reflectionGroup',
  'author',
  'votes',
  'type',
  'createdAt',
  'discussionThread',
  'prompt',
  'content',
];

/** What Parabol writes for every author of a reflection, whether hidden or not. */
const NOBODY = 'anonymous';

export function readParabolCsv([headings, ...body]: readonly Row[], report: Reporter): Draft {
  const rows = namedRows(headings!, body, PARABOL_HEADINGS, report);
  const cards: DraftCard[] = [];
  const comments = new Map<string, DraftComment[]>();
  const actions: DraftAction[] = [];
  const first = new Map<string, DraftCard>();
  const late: { readonly row: NamedRow; readonly comment: DraftComment }[] = [];

  for (const row of rows) {
    const { line, cell } = row;
    const group = groupKey(row);
    const type = plain(cell('type'));
    if (type === 'task') {
      actions.push({
        key: '',
        text: cell('content'),
        owners: named(cell('author')),
        ...(group ? { group } : {}),
      });
    } else if (type === 'comment' || type === 'reply') {
      const at = timeOf(cell('createdAt'));
      const [name] = named(cell('author'));
      const comment = {
        text: cell('content'),
        ...(name ? { author: { name } } : {}),
        ...(at === undefined ? {} : { at }),
      };
      if (cell('discussionThread').trim() !== cell('content').trim())
        report.notCarried('discussionThread', cell('discussionThread'));
      late.push({ row, comment });
    } else {
      const [name] = named(cell('author'));
      const count = first.has(group) && group !== '' ? 0 : countOf(cell('votes'), line, report);
      if (type !== 'reflection') report.warn('badRecord', [], { text: cell('type') }, line);
      if (!name && cell('createdAt') !== '') report.notCarried('createdAt', cell('createdAt'));
      const at = name ? timeOf(cell('createdAt')) : undefined;
      const card: DraftCard = {
        key: '',
        text: cell('content'),
        column: cell('prompt'),
        ...(group ? { group } : {}),
        ...(name ? { author: { name } } : {}),
        ...(at === undefined ? {} : { at }),
        ...(count > 0 ? { votes: [{ round: 'votes', count }] } : {}),
        line,
      };
      if (!first.has(group)) first.set(group, card);
      cards.push(card);
    }
  }
  for (const { row, comment } of late) {
    const group = groupKey(row);
    const below = group === '' ? undefined : first.get(group);
    if (below) comments.set(group, [...(comments.get(group) ?? []), comment]);
    else {
      report.warn('becameCard', [], { text: comment.text.slice(0, 80) }, row.line);
      cards.push({ key: '', column: row.cell('prompt'), line: row.line, ...comment });
    }
  }
  const titles = new Map(rows.map((row) => [groupKey(row), row.cell('reflectionGroup')]));
  titles.delete('');
  return {
    title: '',
    columns: [...new Set(cards.map(({ column }) => column))].map((key) => ({ key, title: key })),
    cards: cards.map((card) => {
      const group = card.group ?? '';
      return first.get(group) === card ? { ...card, comments: comments.get(group) ?? [] } : card;
    }),
    groups: [...titles].map(([key, title]) => ({ key, title })),
    rounds: cards.some(({ votes }) => votes) ? [{ key: 'votes' }] : [],
    actions,
  };
}

function groupKey({ cell }: NamedRow): string {
  const title = cell('reflectionGroup');
  return title.trim() === '' ? '' : `${title}/${cell('votes').trim()}`;
}

function named(author: string): readonly string[] {
  return author.trim() === '' || plain(author) === NOBODY ? [] : [author];
}
