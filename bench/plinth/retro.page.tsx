import { createRetroDocument, keysBetween, type RetroDocument } from 'plinth/core';
import { RetroBoard } from 'plinth/retro-board';
import type { BenchPage } from '../harness/page.types';
import { COLUMNS, ME, PEOPLE, retroCards } from '../data-retro';

const ROUND = 'round';

/** The cards of `retroCards` in the middle of a vote, led by the person who looks at it. */
function boardOf(size: number): RetroDocument {
  const empty = createRetroDocument(
    { createId: () => `bench-${size}` },
    { title: 'Looking back', hidden: false, facilitators: [ME.id] },
  );
  const columns: Record<string, RetroDocument['columns'][string]> = {};
  const cards: Record<string, RetroDocument['cards'][string]> = {};
  const comments: Record<string, RetroDocument['comments'][string]> = {};
  const dealt = retroCards(size);
  const places = keysBetween(COLUMNS.length);
  const said = keysBetween(3);
  COLUMNS.forEach(({ id: columnId, title, prompt, hue }, place) => {
    columns[columnId] = { id: columnId, title, prompt, hue, order: places[place]! };
    const orders = keysBetween(dealt[columnId].length);
    dealt[columnId].forEach((card, at) => {
      const { id, text, mine } = card;
      const votes = mine > 0 ? { [`${ROUND}:${ME.id}`]: mine } : {};
      const author = PEOPLE[card.author]!.id;
      cards[id] = { id, text, columnId, order: orders[at]!, author, votes, reactions: {} };
      for (let turn = 0; turn < card.comments; turn += 1) {
        const comment = `${id}-${turn}`;
        comments[comment] = { id: comment, cardId: id, text: 'Same for me.', author, order: said[turn]! };
      }
    });
  });
  return {
    ...empty,
    board: { board: { ...empty.board['board']!, phase: 'vote', round: ROUND } },
    columns,
    cards,
    comments,
    voteRounds: { [ROUND]: { id: ROUND, status: 'open', order: places[0]! } },
  };
}

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
