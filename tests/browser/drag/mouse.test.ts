import { createMouse, frames, pause, pointIn } from '../../helpers/pointers';
import { buildBoard, type Board, type BoardShape } from './board.fixture';

let board: Board;
const open = (shape: BoardShape) => (board = buildBoard(shape));
afterEach(() => board.remove());
const mouse = createMouse();

describe('with a mouse', () => {
  it('lifts after four px, says where from, shows the target and drops', async () => {
    open({ columns: [3, 3] });
    const start = pointIn(board.item('A1'), 0.3);
    await mouse.down(start);
    await mouse.to({ x: start.x + 3, y: start.y });
    expect(board.log).toEqual([]);
    await mouse.to({ x: start.x + 5, y: start.y });
    expect(board.log).toEqual(['lift A1 from A before A2 (1)']);
    expect(board.sensor.current?.item.id).toBe('A1');
    expect(board.item('A1')).toHaveAttribute('data-dragging');
    expect(board.root).toHaveAttribute('data-drag-active', 'item');

    await mouse.to(pointIn(board.item('B1'), 0.5, 0.1));
    expect(board.log.at(-1)).toBe('B before B1 (1)');
    expect(board.list('B')).toHaveAttribute('data-drag-over');
    expect(board.item('B1')).toHaveAttribute('data-drop', 'before');

    await mouse.to({ ...pointIn(board.item('B2')), y: pointIn(board.list('B'), 0, 0.9).y });
    expect(board.item('B2')).toHaveAttribute('data-drop', 'after');
    expect(board.item('B1')).not.toHaveAttribute('data-drop');
    await mouse.up();
    expect(board.log.at(-1)).toBe('drop A1: B before the end (3)');
    expect(board.sensor.current).toBeNull();
    await board.landed();
  });

  it('moves the preview with the pointer, in the top layer and unknown to assistive technology', async () => {
    open({ columns: [2, 0] });
    const card = board.item('A0').getBoundingClientRect();
    await mouse.down(pointIn(board.item('A0'), 0.25, 0.25));
    await mouse.to({ x: card.left + card.width / 4 + 120, y: card.top + card.height / 4 + 60 });
    const preview = board.preview()!;
    const { left, top, width, height } = preview.getBoundingClientRect();
    expect([left, top, width, height]).toEqual([card.left + 120, card.top + 60, card.width, card.height]);
    expect(preview.matches(':popover-open')).toBe(true);
    expect(preview).toHaveAttribute('aria-hidden', 'true');
    expect(preview.inert).toBe(true);
    expect(preview.querySelectorAll('[id],[data-drag-item]')).toHaveLength(0);
    expect(preview).toHaveTextContent('A0');
    await mouse.up();
  });

  it('knows its own place, an empty list, and places outside', async () => {
    open({ columns: [3, 0] });
    await mouse.down(pointIn(board.item('A1')));
    await mouse.to(pointIn(board.item('A2'), 0.5, 0.2));
    expect(board.log).toHaveLength(1);
    await mouse.to(pointIn(board.item('A2'), 0.5, 0.8));
    expect(board.log.at(-1)).toBe('A before the end (2)');
    await mouse.to(pointIn(board.list('B')));
    expect(board.log.at(-1)).toBe('B before the end (0)');
    expect(board.list('B')).toHaveAttribute('data-drop', 'inside');
    await mouse.to({ x: pointIn(board.board).x, y: board.board.getBoundingClientRect().bottom + 40 });
    expect(board.log.at(-1)).toBe('nowhere');
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A1: outside');
    await board.landed();

    await mouse.down(pointIn(board.item('A1')));
    await mouse.to(pointIn(board.item('A0'), 0.5, 0.8));
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A1: home');
  });

  it('takes the head of a column for the beginning of its list', async () => {
    open({ columns: [1, 2] });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('column-B'), 0.5, 0.05));
    await mouse.up();
    expect(board.log.at(-1)).toBe('drop A0: B before B0 (0)');
  });

  it('means "onto" after resting on the middle, and only then', async () => {
    open({ columns: [2, 2], options: { onto: ['item'] } });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B0'), 0.5, 0.45));
    expect(board.log.at(-1)).toBe('B before B0 (0)');
    await vi.waitFor(() => expect(board.log.at(-1)).toBe('onto B0 in B'));
    expect(board.item('B0')).toHaveAttribute('data-drop', 'onto');
    await mouse.to(pointIn(board.item('B0'), 0.5, 0.95));
    expect(board.log.at(-1)).toBe('B before B1 (1)');
    await mouse.to(pointIn(board.item('B1'), 0.5, 0.5));
    await pause(300);
    await mouse.up();
    expect(board.log.at(-1)).toBe('drop A0: onto B1 in B');
  });

  it('never means "onto" for kinds that nobody named', async () => {
    open({ columns: [2, 2] });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B0'), 0.5, 0.45));
    await pause(350);
    await mouse.to(pointIn(board.item('B0'), 0.51, 0.46));
    expect(board.log.at(-1)).toBe('B before B0 (0)');
    await mouse.up();
  });

  it('asks the host, who may refuse a grouping or a list', async () => {
    const canDrop = vi.fn<(item: unknown, target: { kind: string; list: string }) => boolean>(
      (_, target) => target.kind === 'between' && target.list !== 'C',
    );
    open({ columns: [1, 1, 1], options: { onto: ['item'], canDrop } });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B0'), 0.5, 0.45));
    await pause(350);
    expect(board.log.at(-1)).toBe('B before B0 (0)');
    await mouse.to(pointIn(board.item('C0'), 0.5, 0.1), 12);
    expect(board.log.at(-1)).toBe('nowhere');
    const asked = canDrop.mock.calls.length;
    await mouse.to(pointIn(board.item('C0'), 0.6, 0.12), 12);
    expect(canDrop).toHaveBeenCalledTimes(asked);
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel A0: outside');
  });

  it('moves columns among columns by their handle, and not by anything else in them', async () => {
    open({ columns: [1, 1, 1] });
    await mouse.down(pointIn(board.list('A'), 0.5, 0.8));
    await mouse.to(pointIn(board.list('C'), 0.5, 0.8));
    await mouse.up();
    expect(board.log).toEqual([]);
    await mouse.down(pointIn(board.item('column-A'), 0.5, 0.05));
    await mouse.to(pointIn(board.item('column-B'), 0.9, 0.5));
    expect(board.item('column-C')).toHaveAttribute('data-drop', 'before');
    await mouse.up();
    expect(board.log).toEqual([
      'lift column-A from board before column-B (0)',
      'board before column-C (1)',
      'drop column-A: board before column-C (1)',
    ]);
  });

  it('leaves controls, other buttons, ctrl, disabled items and refused presses alone', async () => {
    open({ columns: [3, 1] });
    const away = pointIn(board.list('B'), 0.5, 0.8);
    board.item('A1').setAttribute('data-drag-disabled', '');
    board.item('A2').addEventListener('pointerdown', (event) => event.preventDefault());
    for (const [element, more] of [
      [board.item('A0').querySelector('button')!, {}],
      [board.item('A0'), { button: 'middle', buttons: 4 }],
      [board.item('A0'), { modifiers: 2 }],
      [board.item('A1'), {}],
      [board.item('A2'), {}],
    ] as const) {
      await mouse.down(pointIn(element, 0.4), more);
      await mouse.to(away);
      await mouse.up(more);
    }
    expect(board.log).toEqual([]);
  });

  it('puts the indicator into the gap, in the top layer', async () => {
    open({ columns: [1, 3], options: { createIndicator: () => document.createElement('i') } });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B1'), 0.5, 0.1));
    const line = board.root.querySelector<HTMLElement>('[data-drag-indicator]')!;
    const above = board.item('B0').getBoundingClientRect();
    const below = board.item('B1').getBoundingClientRect();
    const { top, left, width } = line.getBoundingClientRect();
    expect([top, left, width]).toEqual([(above.bottom + below.top) / 2, below.left, below.width]);
    expect(line.matches(':popover-open')).toBe(true);
    expect(line).toHaveAttribute('data-axis', 'y');
    await mouse.to(pointIn(board.item('A0')));
    expect(line).not.toBeVisible();
    await mouse.to(pointIn(board.list('B'), 0.5, 0.9));
    const last = board.item('B2').getBoundingClientRect();
    expect(line.getBoundingClientRect().top).toBe(last.bottom);
    await mouse.up();
    expect(line.isConnected).toBe(false);
  });

  it('puts it between columns too, as high as they are', async () => {
    open({ columns: [1, 1, 1], rtl: true, options: { createIndicator: () => document.createElement('i') } });
    await mouse.down(pointIn(board.item('column-A'), 0.5, 0.05));
    await mouse.to(pointIn(board.item('column-C'), 0.8, 0.5));
    const line = board.root.querySelector<HTMLElement>('[data-drag-indicator]')!;
    const beside = board.item('column-C').getBoundingClientRect();
    const { top, left, height } = line.getBoundingClientRect();
    expect([top, left, height]).toEqual([beside.top, beside.right + 5, beside.height]);
    expect(line).toHaveAttribute('data-axis', 'x');
    await mouse.up();
  });

  it('goes on when the list changes under it, and the targets are right', async () => {
    open({ columns: [1, 3] });
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B1'), 0.5, 0.1));
    expect(board.log.at(-1)).toBe('B before B1 (1)');
    board.item('B1').remove();
    await frames(3);
    expect(board.log.at(-1)).toBe('B before B2 (1)');
    board.list('B').prepend(board.makeCard('B9'), board.makeCard('B8'));
    await frames(3);
    expect(board.log.at(-1)).toBe('B before B8 (1)');
    await mouse.up();
  });
});
