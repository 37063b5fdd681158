import type { Draft, DraftCard, DraftPerson, Origin } from './draft.types';

/** A card as a mapping finds it. */
export interface MappedRow extends Origin {
  readonly key: string;
  readonly text: string;
  readonly column: string;
  /** Title of the column, where `column` is an id. */
  readonly columnTitle?: string;
  /** Title; '' for none. */
  readonly group: string;
  readonly author: DraftPerson;
  /** One number per round. */
  readonly votes: readonly number[];
}

/** Cards with one column, or one group, by its name. A group is named even if it has one card. */
export function draftOfRows(rows: readonly MappedRow[], title = ''): Draft {
  const columns = new Map<string, string>();
  const groups = new Set<string>();
  const rounds = Math.max(0, ...rows.slice(0, 1).map(({ votes }) => votes.length));
  const cards = rows.map(({ column, columnTitle = column, group, votes, author, ...row }): DraftCard => {
    if (!columns.has(column)) columns.set(column, columnTitle);
    if (group.trim() !== '') groups.add(group);
    return {
      ...row,
      column,
      ...(author.name?.trim() || author.id ? { author } : {}),
      ...(group.trim() === '' ? {} : { group }),
      votes: votes.flatMap((count, index) => (count === 0 ? [] : [{ round: `votes-${index + 1}`, count }])),
    };
  });
  return {
    title,
    columns: [...columns].map(([key, name]) => ({ key, title: name })),
    cards,
    groups: [...groups].map((key) => ({ key, title: key })),
    rounds: cards.some(({ votes = [] }) => votes.length > 0)
      ? Array.from({ length: rounds }, (_, index) => ({ key: `votes-${index + 1}` }))
      : [],
  };
}
