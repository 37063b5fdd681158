import type { RetroDocument } from 'plinth/core';
import { RetroBoard } from 'plinth/retro-board';
import type { BenchPage } from '../harness/page.types';
import { COLUMNS, ME, PEOPLE } from '../data-retro';
import { boardOf } from './retro-document';

/** Votes are cast under keys of their own; here the host says which. */
const voterKey = () => ME.id;

const boards = new Map<number, RetroDocument>();

/** The same object at every render, as a host keeps it. */
function boardFor(size: number): RetroDocument {
  const board = boards.get(size) ?? boardOf(size);
  boards.set(size, board);
  return board;
}

const part = (name: string) => `[data-plinth-part="retro-${name}"]`;
// Found by their places: looking through a large page would take longer than a vote.
const columnsOf = (container: Element) => container.querySelector(part('columns'))?.children;
const cardIn = (container: Element, column: number, row: number) =>
  columnsOf(container)?.[column]?.querySelector(part('chunk'))?.children[row];

export const page: BenchPage = {
  element: (size) => (
    <RetroBoard defaultDocument={boardFor(size)} person={ME} people={PEOPLE} voterKey={voterKey} />
  ),
  ready: (container) => columnsOf(container)?.length === COLUMNS.length,
  // Cards that are far away have only their text.
  items: (container) => container.querySelectorAll(`${part('card')}:not([data-far])`).length,
  item: (container) => cardIn(container, 0, 0) ?? null,
  vote: (container, column, row) =>
    cardIn(container, column, row)?.querySelector<HTMLElement>(part('vote'))?.click(),
  compose: (container) => container.querySelector<HTMLElement>(part('add'))?.click(),
  composed: (container) => container.querySelector<HTMLTextAreaElement>(`${part('composer')} textarea`),
  card: cardIn,
  cardId: (card) => card.getAttribute('data-drag-item'),
};
