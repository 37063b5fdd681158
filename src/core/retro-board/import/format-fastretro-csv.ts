import type { Draft, DraftAction, DraftCard } from './draft.types';
import { countOf, hasHeadings, namedRows } from './headings';
import type { Row } from './read-table';
import type { Reporter } from './report';

/* FastRetro (`exports_controller.rb`): cards, a blank line, actions. Groups are not in the file. */

export const FASTRETRO_HEADINGS = ['Category', 'Feedback', 'Author', 'Votes'];
const ACTIONS = ['Done', 'actionitem', 'Owner', 'Notes'];

export function readFastRetroCsv([headings, ...rows]: readonly Row[], report: Reporter): Draft {
  const split = rows.findIndex((row) => hasHeadings(row, ACTIONS));
  const cardRows = split === -1 ? rows : rows.slice(0, split);
  const cards = namedRows(headings!, cardRows, FASTRETRO_HEADINGS, report).map(
    ({ line, cell }): DraftCard => {
      const count = countOf(cell('Votes'), line, report);
      const name = cell('Author');
      return {
        key: '',
        text: cell('Feedback'),
        column: cell('Category'),
        ...(name ? { author: { name } } : {}),
        ...(count > 0 ? { votes: [{ round: 'votes', count }] } : {}),
        line,
      };
    },
  );
  const actionRows = split === -1 ? [] : namedRows(rows[split]!, rows.slice(split + 1), ACTIONS, report);
  return {
    title: '',
    columns: [...new Set(cards.map(({ column }) => column))].map((key) => ({ key, title: key })),
    cards,
    rounds: cards.some(({ votes }) => votes) ? [{ key: 'votes' }] : [],
    actions: actionRows.map(({ cell }): DraftAction => ({
      key: '',
      text: [cell('actionitem'), cell('Notes')].filter((text) => text.trim() !== '').join('\n\n'),
      owners: [cell('Owner')],
      status: /x/i.test(cell('Done')) ? 'done' : 'open',
    })),
  };
}
