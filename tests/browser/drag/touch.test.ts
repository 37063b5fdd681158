import { createFinger, frames, pause, pointIn, type Point } from '../../helpers/pointers';
import { buildBoard, type Board, type BoardShape } from './board.fixture';

let board: Board;
const open = (shape: BoardShape) => (board = buildBoard(shape));
afterEach(() => board.remove());
const finger = createFinger();
const REST = 260;

describe('with a finger', () => {
  it('lifts after resting, moves, drops, and nothing scrolls', async () => {
    open({ columns: [20, 3] });
    await finger.down(pointIn(board.item('A2'), 0.3));
    await pause(REST);
    expect(board.log).toEqual(['lift A2 from A before A3 (2)']);
    await finger.to(pointIn(board.item('A1'), 0.5, 0.5), 8);
    await finger.to(pointIn(board.item('B1'), 0.5, 0.1), 12);
    expect(board.list('A').scrollTop).toBe(0);
    expect(board.log.at(-1)).toBe('B before B1 (1)');
    await finger.up();
    expect(board.log.at(-1)).toBe('drop A2: B before B1 (1)');
    await board.landed();
  });

  it('scrolls the list when it moves at once, and no drag begins', async () => {
    open({ columns: [20, 3] });
    // Sent at once: on a busy machine an answer in between takes longer than a finger has to rest.
    const down = finger.down(pointIn(board.item('A5'), 0.3));
    await Promise.all([down, finger.to(pointIn(board.item('A1'), 0.3), 12)]);
    await vi.waitFor(() => expect(board.list('A').scrollTop).toBeGreaterThan(50));
    await pause(REST);
    await finger.up();
    expect(board.log).toEqual([]);
    await board.landed();
  });

  it('waits no longer once it has wavered by more than five px', async () => {
    open({ columns: [3, 3] });
    const start = pointIn(board.item('A1'), 0.3);
    await finger.down(start);
    await finger.to({ x: start.x + 3, y: start.y + 3 }, 1);
    await pause(REST);
    expect(board.log).toHaveLength(1);
    board.sensor.cancel();
    await finger.up();

    // Sent at once, as above.
    const down = finger.down(start);
    await Promise.all([down, finger.to({ x: start.x + 5, y: start.y + 5 }, 1)]);
    await pause(REST);
    await finger.up();
    expect(board.log.filter((line) => line.startsWith('lift'))).toHaveLength(1);
  });

  it('taps as ever, and does not click after a drag that went nowhere', async () => {
    open({ columns: [3, 3] });
    const clicked = vi.fn();
    board.root.addEventListener('click', clicked);
    const down = finger.down(pointIn(board.item('A1'), 0.3));
    await Promise.all([down, finger.up()]);
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce());
    await finger.down(pointIn(board.item('A1'), 0.3));
    await pause(REST);
    await finger.up();
    await pause(400);
    expect(board.log.at(-1)).toBe('cancel A1: home');
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('goes back when the system takes the finger away', async () => {
    open({ columns: [3, 3] });
    await finger.down(pointIn(board.item('A1'), 0.3));
    await pause(REST);
    await finger.to(pointIn(board.item('B1')));
    await finger.cancel();
    expect(board.log.at(-1)).toBe('cancel A1: pointercancel');
    await board.landed();
  });

  it('does not lift when a second finger comes, and does not mind one later', async () => {
    open({ columns: [20, 3] });
    const both = (one: Point, other: Point) => Promise.all([finger.down(one), finger.second(other)]);
    await both(pointIn(board.item('A1'), 0.3), pointIn(board.item('A2'), 0.7));
    await pause(REST);
    await finger.up();
    const beside = { x: 60, y: board.root.getBoundingClientRect().bottom + 50 };
    await both(pointIn(board.item('A1'), 0.3), beside);
    await pause(REST);
    await finger.up();
    expect(board.log).toEqual([]);

    const start = pointIn(board.item('A3'), 0.3);
    await finger.down(start);
    await pause(REST);
    await finger.second(pointIn(board.item('B2'), 0.7));
    await finger.secondUp();
    expect(board.sensor.current?.item.id).toBe('A3');
    await finger.to({ x: start.x, y: start.y - 90 }, 8);
    expect(board.list('A').scrollTop).toBe(0);
    await finger.up();
    expect(board.log.at(-1)).toMatch(/^drop A3: A before A/);
  });

  it('opens no menu and selects nothing while it drags', async () => {
    open({ columns: [3, 3] });
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    await finger.down(pointIn(board.item('A1'), 0.3));
    await pause(REST);
    board.item('A1').dispatchEvent(menu);
    expect(menu.defaultPrevented).toBe(true);
    await pause(600);
    expect(getSelection()!.toString()).toBe('');
    expect(board.sensor.current).not.toBeNull();
    await finger.up();
    const later = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    board.item('A1').dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it('ends when the card under it is removed, and the page does not begin to scroll', async () => {
    open({ columns: [20, 3] });
    const start = pointIn(board.item('A2'), 0.3);
    await finger.down(start);
    await pause(REST);
    await finger.to({ x: start.x, y: start.y - 20 });
    board.item('A2').remove();
    await frames();
    expect(board.log.at(-1)).toBe('cancel A2: removed');
    await finger.to({ x: start.x, y: start.y - 90 }, 8);
    await finger.up();
    expect(board.list('A').scrollTop).toBe(0);
    await board.landed();
  });
});
