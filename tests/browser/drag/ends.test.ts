import { emulateMedia, keyboard } from '../../helpers/devices';
import { createMouse, frames, pause, pointIn } from '../../helpers/pointers';
import { buildBoard, type Board, type BoardShape } from './board.fixture';

let board: Board;
const open = (shape: BoardShape) => (board = buildBoard(shape));
afterEach(() => board.remove());
const mouse = createMouse();

/** A0 over the middle of list B. */
async function drag() {
  await mouse.down(pointIn(board.item('A0'), 0.3));
  await mouse.to(pointIn(board.list('B'), 0.5, 0.8));
  expect(board.sensor.current).not.toBeNull();
}

describe('a drag ends', () => {
  beforeEach(() => open({ columns: [3, 3] }));
  afterEach(() => board.landed());

  it('by Escape, which nobody else hears', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await drag();
    await keyboard.press('{Escape}');
    document.body.removeEventListener('keydown', heard);
    expect(board.log.at(-1)).toBe('cancel A0: escape');
    expect(heard).not.toHaveBeenCalled();
    await mouse.to(pointIn(board.item('B0')));
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A0: escape');
  });

  it('when the system takes the pointer', async () => {
    await drag();
    board.root.dispatchEvent(
      new PointerEvent('pointercancel', { pointerId: 1, bubbles: true, composed: true }),
    );
    expect(board.log.at(-1)).toBe('cancel A0: pointercancel');
    await mouse.up();
  });

  it('when the capture is taken away', async () => {
    await drag();
    board.root.releasePointerCapture(1);
    await mouse.to(pointIn(board.item('B0')));
    expect(board.log.at(-1)).toBe('cancel A0: pointercancel');
    await mouse.up();
  });

  it('when the window loses the focus', async () => {
    await drag();
    window.dispatchEvent(new FocusEvent('blur'));
    expect(board.log.at(-1)).toBe('cancel A0: blur');
    await mouse.up();
  });

  it('when the widget says so, and when it goes', async () => {
    await drag();
    board.sensor.cancel();
    expect(board.log.at(-1)).toBe('cancel A0: program');
    await mouse.up();
    await drag();
    board.sensor.destroy();
    expect(board.log.at(-1)).toBe('cancel A0: unmount');
    await mouse.up();
    const said = board.log.length;
    await mouse.down(pointIn(board.item('A0'), 0.3));
    await mouse.to(pointIn(board.list('B')));
    await mouse.up();
    expect(board.log).toHaveLength(said);
  });

  it('when somebody else removes the item, or the column it is in', async () => {
    await drag();
    board.item('A0').remove();
    await frames();
    expect(board.log.at(-1)).toBe('cancel A0: removed');
    await mouse.up();
    await mouse.down(pointIn(board.item('A1'), 0.3));
    await mouse.to(pointIn(board.list('B'), 0.5, 0.8));
    board.item('column-A').remove();
    await frames();
    expect(board.log.at(-1)).toBe('cancel A1: removed');
    await mouse.up();
    expect(board.log.filter((line) => line.startsWith('drop'))).toEqual([]);
  });

  it('as removed, not as a drop, when the removal comes with the release', async () => {
    const remove = () => board.item('A0').remove();
    window.addEventListener('pointerup', remove, { capture: true, once: true });
    await drag();
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A0: removed');
    const clicked = vi.fn();
    board.root.addEventListener('click', clicked);
    board.item('A1').querySelector('button')!.focus();
    await keyboard.press('{Enter}');
    expect(clicked).toHaveBeenCalledOnce();
  });
});

describe('a drag goes on', () => {
  it('when somebody else moves the item: then its place is the new one', async () => {
    open({ columns: [3, 3] });
    await drag();
    const moved = board.makeCard('A0');
    board.item('A0').remove();
    board.list('B').append(moved);
    await frames();
    expect(board.sensor.current?.from).toEqual({ list: 'B', before: null, index: 3 });
    expect(moved).toHaveAttribute('data-dragging');
    await mouse.to(pointIn(board.item('B1'), 0.5, 0.1));
    await mouse.up();
    expect(board.log.at(-1)).toBe('drop A0: B before B1 (1)');
  });

  it('when its target is removed, and takes the next one', async () => {
    open({ columns: [1, 2, 1], options: { onto: ['item'] } });
    await mouse.down(pointIn(board.item('A0'), 0.3));
    await mouse.to(pointIn(board.item('B0')));
    await vi.waitFor(() => expect(board.log.at(-1)).toBe('onto B0 in B'));
    board.item('B0').remove();
    await frames(3);
    expect(board.log.at(-1)).toMatch(/^B before/);
    board.item('column-B').remove();
    await frames(3);
    expect(board.log.at(-1)).toMatch(/^C before/);
    await mouse.up();
  });
});

describe('the click', () => {
  it('after a drag is swallowed, and the next is not', async () => {
    open({ columns: [2, 1] });
    const clicked = vi.fn();
    board.root.addEventListener('click', clicked);
    const start = pointIn(board.item('A0'), 0.3);
    await mouse.down(start);
    await mouse.to({ x: start.x + 10, y: start.y + 3 });
    await mouse.up();
    await pause(20);
    expect(clicked).not.toHaveBeenCalled();
    await mouse.down(start);
    await mouse.up();
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('is swallowed at the release after Escape too', async () => {
    open({ columns: [2, 1] });
    const clicked = vi.fn();
    board.root.addEventListener('click', clicked);
    const start = pointIn(board.item('A0'), 0.3);
    await mouse.down(start);
    await mouse.to({ x: start.x + 10, y: start.y + 3 });
    await keyboard.press('{Escape}');
    await pause(50);
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A0: escape');
    expect(clicked).not.toHaveBeenCalled();
  });

  it('of a press that was no drag is a click', async () => {
    open({ columns: [2, 1] });
    const clicked = vi.fn();
    board.root.addEventListener('click', clicked);
    const start = pointIn(board.item('A0'), 0.3);
    await mouse.down(start);
    await mouse.to({ x: start.x + 2, y: start.y });
    await mouse.up();
    expect(clicked).toHaveBeenCalledOnce();
  });
});

describe('the landing', () => {
  afterEach(() => emulateMedia({}));

  it('flies to the new place, on a new node too, and then nothing is left', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    open({
      columns: [2, 2],
      options: {
        onDrop: ({ item }) => {
          item.element.remove();
          board.list('B').append(board.makeCard(item.id));
        },
      },
    });
    await drag();
    await mouse.up();
    const preview = board.preview()!;
    expect(preview.getAnimations()).toHaveLength(1);
    expect(board.item('A0')).toHaveAttribute('data-dragging');
    const [flight] = preview.getAnimations();
    flight!.pause();
    flight!.currentTime = 179.9;
    const { x, y } = board.item('A0').getBoundingClientRect();
    expect(preview.getBoundingClientRect().x).toBeCloseTo(x, 0);
    expect(preview.getBoundingClientRect().y).toBeCloseTo(y, 0);
    flight!.play();
    await board.landed();
  });

  it('is cut short by the next press, and is none at all where motion is unwelcome', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    open({ columns: [2, 2] });
    await drag();
    await mouse.up();
    expect(board.preview()).not.toBeNull();
    await mouse.down(pointIn(board.item('A1'), 0.3));
    await board.landed();
    await mouse.up();
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    await drag();
    await mouse.up();
    await board.landed();
  });
});
