import { own } from '../../shared/json';
import { sortByOrder } from '../../shared/sort-by-order';
import { boardOf } from '../board-of';
import type { ColumnRecord, RetroDocument, VoteRoundRecord } from '../retro.types';
import type { RetroExportOptions } from './export.types';

/** What things are called in a file that people read. */
export interface BoardNames {
  readonly column: (column: ColumnRecord) => string;
  /** Who wrote something; '' on an anonymous board. */
  readonly author: (record: { readonly author?: string; readonly authorName?: string }) => string;
  readonly person: (id: string) => string;
}

export function namesFor(document: RetroDocument, options: RetroExportOptions): BoardNames {
  const { titles = {}, people = {}, words = {} } = options;
  const { anonymous } = boardOf(document);
  const person = (id: string) => own(people, id) ?? id;
  return {
    person,
    column: ({ title, textKey }) =>
      title?.trim()
        ? title
        : textKey === undefined
          ? (words.untitled ?? '?')
          : (own(titles, textKey) ?? textKey),
    author: ({ author, authorName }) =>
      anonymous ? '' : author === undefined ? (authorName ?? '') : person(author),
  };
}

/** Rounds whose totals may be told: those that are closed. */
export function closedRounds({ voteRounds }: Pick<RetroDocument, 'voteRounds'>): readonly VoteRoundRecord[] {
  return sortByOrder(Object.values(voteRounds)).filter(({ status }) => status === 'closed');
}
