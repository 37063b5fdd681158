import { own } from '../../shared/json';
import { sortByOrder } from '../../shared/sort-by-order';
import { writeCsv, type CsvCell } from '../../shared/csv-write';
import { PLINTH_HEADINGS, type PlinthHeading, type PlinthKind } from '../import/plinth-headings';
import type { CardRecord, RetroDocument } from '../retro.types';
import { actionsOf, kudosOf } from '../select/actions';
import { boardView } from '../select/board-view';
import { commentsOn } from '../select/discussion';
import { reactionsOn } from '../select/people';
import { tallyOf } from '../vote-tally';
import { closedRounds, namesFor, type BoardNames } from './board-names';
import type { RetroExportOptions } from './export.types';
import { groupNames, topicName } from './group-names';

type Cells = { readonly [K in PlinthHeading]?: CsvCell };

export function retroToCsv(document: RetroDocument, options: RetroExportOptions): string {
  const { words = {}, bom, delimiter } = options;
  const rounds = closedRounds(document);
  const names = namesFor(document, options);
  const groups = groupNames(document);
  const kindOf = (kind: PlinthKind) => words.kinds?.[kind] ?? kind;
  const row = (kind: PlinthKind, cells: Cells, votes: readonly number[] = []): readonly CsvCell[] =>
    withVotes(
      PLINTH_HEADINGS.map((heading) => (heading === 'kind' ? kindOf(kind) : (cells[heading] ?? ''))),
      rounds.map((_, index) => votes[index] ?? ''),
    );

  const heading = (name: PlinthHeading | 'votes') => words.headings?.[name] ?? name;
  const votesHeadings = rounds.map((_, index) =>
    rounds.length === 1 ? heading('votes') : `${heading('votes')} ${index + 1}`,
  );
  const rows: (readonly CsvCell[])[] = [withVotes(PLINTH_HEADINGS.map(heading), votesHeadings)];
  for (const { column, entries } of boardView(document)) {
    const title = names.column(column);
    for (const { cardIds } of entries) {
      for (const id of cardIds) {
        const card = document.cards[id]!;
        const votes = rounds.map((round) => tallyOf(document, round.id).onCard.get(id) ?? 0);
        rows.push(row('card', { ...cardCells(document, card, groups, names), column: title }, votes));
      }
    }
    if (entries.length === 0 && Object.hasOwn(document.columns, column.id))
      rows.push(row('column', { column: title }));
  }
  for (const action of actionsOf(document)) {
    const owners = [...Object.keys(action.owners).map(names.person), ...(action.ownerNames ?? [])].join('; ');
    rows.push(row('action', { text: action.text, status: action.status, owners, due: action.due }));
  }
  for (const thanks of kudosOf(document)) {
    const author = names.author(thanks.from === undefined ? {} : { author: thanks.from });
    const owners = Object.keys(thanks.to).map(names.person).join('; ');
    rows.push(row('kudos', { text: thanks.text, author, owners }));
  }
  for (const note of sortByOrder(Object.values(document.notes))) {
    rows.push(row('note', { text: note.text, group: topicName(document, note.topicId, groups) }));
  }
  return writeCsv(rows, { ...(bom === undefined ? {} : { bom }), ...(delimiter ? { delimiter } : {}) });
}

/** Votes stand after the author. */
function withVotes(cells: readonly CsvCell[], votes: readonly CsvCell[]): readonly CsvCell[] {
  const at = PLINTH_HEADINGS.indexOf('author') + 1;
  return [...cells.slice(0, at), ...votes, ...cells.slice(at)];
}

function cardCells(
  document: RetroDocument,
  card: CardRecord,
  groups: ReadonlyMap<string, string>,
  names: BoardNames,
): Cells {
  const reactions = [...reactionsOn(card)].map(([reaction, who]) => `${reaction} ${who.size}`);
  const known = card.groupId !== undefined && own(document.groups, card.groupId);
  return {
    text: card.text,
    group: known ? (groups.get(card.groupId) ?? '') : '',
    author: names.author(card),
    comments: commentsOn(document, card.id).length,
    reactions: reactions.join(', '),
  };
}
