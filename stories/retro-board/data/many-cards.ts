import { createRetroDocument, keysBetween, type RetroDocument } from 'plinth/core';
import { people } from './people';

const SUBJECTS = [
  'The review queue',
  'Our stand-up',
  'The demo',
  'The build',
  'Planning',
  'The new client',
  'Pairing',
];
const VERBS = [
  'took longer than we thought',
  'went better than last time',
  'needs somebody who owns it',
  'made my week',
];
const ENDS = ['.', ', and nobody said so.', ', mostly before noon.', ', thanks to Priya.', ', again.'];
const COLUMNS = ['lifted', 'slowed', 'try'] as const;

/** A board of so many cards, the same every time: every ninth begins a group of three, every fourth has votes. */
export function manyCards(count: number): RetroDocument {
  const empty = createRetroDocument(
    { createId: () => `many-${count}` },
    { title: `${count} cards`, heldOn: '2026-09-20', hidden: false },
  );
  const keys = keysBetween(count);
  const cards: Record<string, RetroDocument['cards'][string]> = {};
  const groups: Record<string, RetroDocument['groups'][string]> = {};
  for (let index = 0; index < count; index++) {
    const id = `card-${index}`;
    const columnId = COLUMNS[Math.floor(index / 9) % COLUMNS.length]!;
    const inGroup = index % 9 < 3 && count - (index - (index % 9)) >= 3;
    const groupId = `group-${Math.floor(index / 9)}`;
    if (inGroup && index % 9 === 0)
      groups[groupId] = { id: groupId, title: `Subject ${index / 9 + 1}`, columnId, order: keys[index]! };
    cards[id] = {
      id,
      text: `${SUBJECTS[index % 7]} ${VERBS[index % 4]}${ENDS[index % 5]}`,
      columnId,
      ...(inGroup ? { groupId } : {}),
      order: keys[index]!,
      author: people[index % people.length]!.id,
      votes: index % 4 === 0 ? { [`round-1:voter-${index % 37}`]: 1 + (index % 2) } : {},
      reactions: {},
    };
  }
  const round = { id: 'round-1', status: 'open', order: 'a0' } as const;
  const board = { ...empty.board['board']!, phase: 'vote', round: round.id };
  return { ...empty, board: { board }, cards, groups, voteRounds: { [round.id]: round } };
}
