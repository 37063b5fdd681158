import { createMouse, frames, pointIn } from '../../helpers/pointers';
import { buildBoard, type Board } from './board.fixture';

/** Seven columns, A to G, in rows of three. */
let board: Board;
const open = (rtl = false) => {
  board = buildBoard({ columns: [0, 0, 0, 0, 0, 0, 0], rtl });
  board.root.classList.add('rows');
};
afterEach(() => board.remove());
const mouse = createMouse();
const lift = (name: string) => mouse.down(pointIn(board.item(`column-${name}`), 0.5, 0.1));
const at = (name: string, x: number, y = 0.5) => mouse.to(pointIn(board.item(`column-${name}`), x, y));
const line = () => document.querySelector('[data-drag-indicator]')!.getBoundingClientRect();

describe('items in rows', () => {
  it.each([
    ['F', 'A', 0.1, 'board before column-A (0)'],
    ['F', 'D', 0.1, 'board before column-D (3)'],
    ['F', 'D', 0.9, 'board before column-E (4)'],
    ['F', 'C', 0.9, 'board before column-D (3)'],
    ['F', 'G', 0.9, 'board before the end (6)'],
    ['A', 'B', 0.9, 'board before column-C (1)'],
    ['A', 'G', 0.1, 'board before column-G (5)'],
  ])('%s at %s, %d along it', async (dragged, over, x, expected) => {
    open();
    await lift(dragged);
    await at(over, x);
    expect(board.log.at(-1)).toBe(expected);
    await mouse.up();
    expect(board.log.at(-1)).toBe(`drop column-${dragged}: ${expected}`);
  });

  it('are read from the other side where the page is', async () => {
    open(true);
    await lift('F');
    await at('D', 0.9);
    expect(board.log.at(-1)).toBe('board before column-D (3)');
    await at('E', 0.1);
    expect(board.log.at(-1)).toBe('nowhere');
  });

  it('may stand one below the other, each as wide as there is room', async () => {
    open();
    board.root.classList.add('narrow');
    board.board.style.display = 'block';
    await frames(2);
    await lift('A');
    await at('C', 0.5, 0.8);
    expect(board.log.at(-1)).toBe('board before column-D (2)');
  });
});

it('shows the gap in the row that is pointed at', async () => {
  board = buildBoard({
    columns: [0, 0, 0, 0, 0, 0, 0],
    options: { createIndicator: () => document.createElement('i') },
  });
  board.root.classList.add('rows');
  await lift('F');
  await at('C', 0.95);
  await frames(2);
  const last = board.item('column-C').getBoundingClientRect();
  expect(line().top).toBeCloseTo(last.top, 0);
  expect(line().left).toBeCloseTo(last.right, 0);
  expect(board.item('column-C')).toHaveAttribute('data-drop', 'after');
  await at('D', 0.05);
  await frames(2);
  expect(line().top).toBeCloseTo(board.item('column-D').getBoundingClientRect().top, 0);
  expect(board.item('column-D')).toHaveAttribute('data-drop', 'before');
});
