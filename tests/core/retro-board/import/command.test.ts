import { retroModel } from '../../../../src/core/retro-board/retro.model';
import { createRetroDocument } from '../../../../src/core/retro-board/retro.create';
import { BOARD_ID } from '../../../../src/core/retro-board/retro.types';
import { isRejected, reduce } from '../../../../src/core/shared/reduce';
import { board } from '../export/board';
import { imported } from './read-board';
import { allSamples } from './samples';

const before = createRetroDocument({ createId: () => 'here' }, { template: 'four-ls', facilitators: ['p1'] });

test.each([...Object.entries(allSamples), ['plinth-json', JSON.stringify(board)]])(
  '%s takes the place of a board by a command',
  (_, text) => {
    const { document } = imported(text);
    const result = reduce(retroModel, before, {
      command: { type: 'retro.import', document },
      actor: 'p1',
      at: 0,
      origin: 'local',
    });
    if (isRejected(result)) throw new Error(JSON.stringify(result));
    const { id, board: boards, ...rest } = result.document;
    expect(id).toBe('here');
    expect({ ...document, ...rest, id: document.id }).toEqual(document);
    expect(boards[BOARD_ID]).toEqual({
      ...document.board[BOARD_ID],
      facilitators: { p1: true },
      observers: {},
    });
  },
);
