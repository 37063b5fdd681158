import { createFinger, createMouse, frames, pause, pointIn } from '../../helpers/pointers';
import { buildBoard, type Board, type BoardShape } from './board.fixture';

let board: Board;
const open = (shape: BoardShape) => (board = buildBoard(shape));
afterEach(() => {
  board.remove();
  document.body.style.cssText = '';
  scrollTo(0, 0);
});
const mouse = createMouse();
const finger = createFinger();

/** Waits until an offset stands still, and gives it. */
async function atEnd(offset: () => number): Promise<number> {
  for (let still = 0, last = NaN; still < 10;) {
    await frames(1);
    const now = offset();
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return offset();
}

describe('near an edge', () => {
  it('a list scrolls down to its end and up again, and the target follows', async () => {
    open({ columns: [3, 30] });
    const list = board.list('B');
    await mouse.down(pointIn(board.item('A1'), 0.3));
    await mouse.to(pointIn(list, 0.5, 0.97));
    expect(await atEnd(() => list.scrollTop)).toBe(list.scrollHeight - list.clientHeight);
    expect(board.log.at(-1)).toMatch(/^B before (B29|the end)/);
    await mouse.to(pointIn(list, 0.5, 0.03));
    expect(await atEnd(() => list.scrollTop)).toBe(0);
    expect(board.log.at(-1)).toMatch(/^B before B0 /);
    await mouse.up();
  });

  it('nothing scrolls before what was lifted there is moved', async () => {
    open({ columns: [30, 1] });
    await finger.down(pointIn(board.item('A6'), 0.3, 0.2));
    await pause(500);
    expect(board.log).toHaveLength(1);
    expect(board.list('A').scrollTop).toBe(0);
    await finger.up();
  });

  it('it scrolls faster the nearer the edge is, and stops when the pointer leaves', async () => {
    open({ columns: [3, 400] });
    const list = board.list('B');
    await mouse.down(pointIn(board.item('A1'), 0.3));
    const way = async (down: number) => {
      await mouse.to(pointIn(list, 0.5, down));
      await pause(600);
      const from = list.scrollTop;
      await frames(12);
      return list.scrollTop - from;
    };
    const slow = await way(0.85);
    const fast = await way(0.99);
    expect(slow).toBeGreaterThan(0);
    expect(fast).toBeGreaterThan(slow * 2);
    expect(await way(0.5)).toBe(0);
    await mouse.up();
  });

  it.each([
    ['left to right', false],
    ['right to left', true],
  ])('the board scrolls sideways to both ends, %s', async (_, rtl) => {
    open({ columns: [2, 1, 1, 1, 1, 1], rtl });
    const { board: row } = board;
    const most = row.scrollWidth - row.clientWidth;
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(row, rtl ? 0.01 : 0.99));
    expect(await atEnd(() => Math.abs(row.scrollLeft))).toBeCloseTo(most, 0);
    await mouse.to(pointIn(board.list('F'), 0.5, 0.8));
    expect(board.log.at(-1)).toBe('F before the end (1)');
    await mouse.to(pointIn(row, rtl ? 0.99 : 0.01));
    expect(await atEnd(() => Math.abs(row.scrollLeft))).toBe(0);
    await mouse.up();
  });

  it('the window scrolls when the board reaches beyond it', async () => {
    document.body.style.paddingBottom = '3000px';
    open({ columns: [2, 2] });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to({ x: pointIn(board.list('B')).x, y: innerHeight - 10 });
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(60));
    await mouse.to({ x: pointIn(board.list('B')).x, y: innerHeight / 2 });
    const stopped = scrollY;
    await frames(5);
    expect(scrollY).toBe(stopped);
    await mouse.up();
  });

  it('a list scrolls for a finger too, which the browser itself lets scroll nothing', async () => {
    open({ columns: [3, 30] });
    const list = board.list('B');
    await finger.down(pointIn(board.item('A1'), 0.3));
    await pause(260);
    await finger.to(pointIn(list, 0.5, 0.97), 10);
    await vi.waitFor(() => expect(list.scrollTop).toBeGreaterThan(100));
    expect(board.list('A').scrollTop).toBe(0);
    await finger.up();
    expect(board.log.at(-1)).toMatch(/^drop A1: B before/);
  });
});

describe('a scroll by somebody else', () => {
  it('of a list changes the target without a move of the pointer', async () => {
    open({ columns: [3, 30] });
    await mouse.down(pointIn(board.item('A1'), 0.3));
    await mouse.to(pointIn(board.list('B'), 0.5, 0.5));
    const before = board.log.at(-1);
    board.list('B').scrollTop = 500;
    await frames(3);
    expect(board.log.at(-1)).not.toBe(before);
    expect(board.log.at(-1)).toMatch(/^B before B1[0-9] /);
    await mouse.up();
  });
});
