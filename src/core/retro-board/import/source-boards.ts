import type { Draft } from './draft.types';
import type { RetroImportOptions, RetroImportReport } from './import.types';
import type { Reporter } from './report';

/** One board of a file that may hold several. */
export type SourceBoard = Draft;

/** One board: the only one, the one that was asked for, or all put together, each with columns of its own. */
export function oneBoard(
  boards: readonly SourceBoard[],
  { board }: RetroImportOptions,
  report: Reporter,
): { readonly draft: Draft; readonly boards?: NonNullable<RetroImportReport['boards']> } {
  if (boards.length < 2) return { draft: boards[0] ?? { title: '', columns: [], cards: [] } };
  const list = boards.map(({ title, cards }) => ({ title, cards: cards.length }));
  const chosen = board === undefined ? undefined : boards[board];
  if (chosen) {
    report.warn('otherBoards', [], { count: boards.length - 1, title: chosen.title });
    return { draft: chosen, boards: list };
  }
  report.warn('otherBoards', [], { count: boards.length - 1, title: boards[0]!.title });
  return { draft: joinBoards(boards), boards: list };
}

function joinBoards(boards: readonly SourceBoard[]): Draft {
  const all = boards.map((board, index) => {
    const own = (key: string) => `${index}/${key}`;
    return {
      ...board,
      columns: board.columns.map((column) => ({
        ...column,
        key: own(column.key),
        title: [board.title, column.title].filter(Boolean).join(' – '),
      })),
      cards: board.cards.map(({ votes = [], group, ...card }) => ({
        ...card,
        column: own(card.column),
        ...(group === undefined ? {} : { group: own(group) }),
        votes: votes.map((vote) => ({ ...vote, round: own(vote.round) })),
      })),
      groups: board.groups?.map((group) => ({ ...group, key: own(group.key) })) ?? [],
      rounds:
        board.rounds?.map((round) => ({
          ...round,
          key: own(round.key),
          title: round.title ?? board.title,
        })) ?? [],
    };
  });
  return {
    title: boards
      .map(({ title }) => title)
      .filter(Boolean)
      .join(' + '),
    // One that hides who wrote hides it in the whole.
    anonymous: boards.some(({ anonymous }) => anonymous),
    columns: all.flatMap(({ columns }) => columns),
    cards: all.flatMap(({ cards }) => cards),
    groups: all.flatMap(({ groups }) => groups),
    rounds: all.flatMap(({ rounds }) => rounds),
    actions: all.flatMap(({ actions = [] }) => actions),
  };
}
