import type { RetroDocument } from '../../../../src/core/retro-board/retro.types';
import { createRetroDocument } from '../../../../src/core/retro-board/retro.create';
import { BOARD_ID } from '../../../../src/core/retro-board/retro.types';

const base = createRetroDocument(
  { createId: () => 'x' },
  { id: 'retro-1', title: 'Sprint *12*', template: 'mad-sad-glad', heldOn: '2026-03-02', hidden: false },
);

/** A board with one of everything that an export shows. */
export const board: RetroDocument = {
  ...base,
  cards: {
    c1: {
      id: 'c1',
      text: 'Slow builds',
      columnId: 'mad',
      groupId: 'g1',
      order: 'a0',
      author: 'p1',
      votes: { 'r1:v1': 2, 'r1:v2': 1 },
      reactions: { 'same:p1': true, 'same:p2': true, 'heart:p2': true },
    },
    c2: {
      id: 'c2',
      text: 'An hour each',
      columnId: 'mad',
      groupId: 'g1',
      order: 'a1',
      authorName: 'Guest',
      votes: { 'r1:v1': 1, 'r2:v9': 4 },
      reactions: {},
    },
    c3: {
      id: 'c3',
      text: '=1+1\n@cmd',
      columnId: 'mad',
      order: 'a2',
      author: 'p2',
      votes: { 'r1:v2': 4 },
      reactions: {},
    },
    c4: {
      id: 'c4',
      text: '# Not a heading, "quoted" <b>',
      columnId: 'gone',
      order: 'a3',
      votes: {},
      reactions: {},
    },
    c5: { id: 'c5', text: 'Cake\n- with cream', columnId: 'glad', order: 'a0', votes: {}, reactions: {} },
  },
  groups: { g1: { id: 'g1', title: 'Builds', columnId: 'mad', order: 'a0' } },
  comments: { k1: { id: 'k1', cardId: 'c3', text: 'Really?', author: 'p1', order: 'a0' } },
  voteRounds: {
    r1: { id: 'r1', status: 'closed', order: 'a0', budget: 5 },
    r2: { id: 'r2', status: 'open', order: 'a1' },
  },
  notes: {
    n1: { id: 'n1', topicId: 'g1', text: 'Ask the platform team', order: 'a0' },
    n2: { id: 'n2', topicId: 'removed', text: 'About a card that went', order: 'a1' },
  },
  actions: {
    x1: {
      id: 'x1',
      text: 'Faster builds',
      owners: { p1: true },
      ownerNames: ['Guest'],
      due: '2026-03-09',
      status: 'open',
      cardId: 'g1',
      order: 'a0',
    },
    x2: { id: 'x2', text: 'More cake', owners: {}, status: 'done', order: 'a1' },
    x3: { id: 'x3', text: 'A faster horse', owners: {}, status: 'dropped', order: 'a2' },
  },
  kudos: { t1: { id: 't1', to: { p2: true }, text: 'For the *cake*', from: 'p1', order: 'a0' } },
  pending: { w1: { id: 'w1', total: 3 } },
};

export const people = { p1: 'Mira', p2: 'Jon' };
export const titles = { mad: 'Mad', sad: 'Sad', glad: 'Glad' };

export function withBoard(document: RetroDocument, fields: object): RetroDocument {
  return { ...document, board: { [BOARD_ID]: { ...document.board[BOARD_ID]!, ...fields } } };
}
