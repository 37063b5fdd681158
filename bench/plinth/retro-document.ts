import { createRetroDocument, keysBetween, type RetroDocument } from 'plinth/core';
import { COLUMNS, ME, PEOPLE, retroCards } from '../data-retro';

export const ROUND = 'round';

/** The cards of `retroCards` in the middle of a vote, led by the person who looks at it. */
export function boardOf(size: number): RetroDocument {
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
