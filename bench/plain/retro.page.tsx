import type { BenchPage } from '../harness/page.types';
import { retroCards, type RetroColumns } from '../data-retro';
import { PlainRetro } from './retro';

const boards = new Map<number, RetroColumns>();

function boardOf(size: number): RetroColumns {
  const board = boards.get(size) ?? retroCards(size);
  boards.set(size, board);
  return board;
}

// Found by their places: looking through a large page would take longer than a vote.
const columnsOf = (container: Element) => container.querySelector('.columns')?.children;
const cardIn = (container: Element, column: number, row: number) =>
  columnsOf(container)?.[column]?.querySelector('.list')?.children[row];

export const page: BenchPage = {
  element: (size) => <PlainRetro initial={boardOf(size)} />,
  ready: (container) => columnsOf(container)?.length === 4,
  items: (container) => container.querySelectorAll('.card').length,
  item: (container) => cardIn(container, 0, 0) ?? null,
  vote: (container, column, row) =>
    cardIn(container, column, row)?.querySelector<HTMLElement>('.vote')?.click(),
  compose: (container) => container.querySelector<HTMLElement>('.add')?.click(),
  composed: (container) => container.querySelector<HTMLTextAreaElement>('.composer textarea'),
  card: cardIn,
  cardId: (card) => card.getAttribute('data-id'),
};
