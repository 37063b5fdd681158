import { createFinger, createMouse, frames, pause, pointIn } from '../../helpers/pointers';
import { openStrictPage } from '../../helpers/strict-page';
import { buildBoard, type Board, type BoardShape } from './board.fixture';

let board: Board;
const open = (shape: BoardShape) => (board = buildBoard(shape));
afterEach(() => board.remove());
const mouse = createMouse();

describe('in a shadow root', () => {
  let host: HTMLElement;
  beforeEach(() => (host = document.body.appendChild(document.createElement('div'))));
  afterEach(() => host.remove());

  it('drags by mouse and by finger, and hears the scrolling in there', async () => {
    open({ columns: [3, 30], into: host.attachShadow({ mode: 'open' }) });
    await mouse.down(pointIn(board.item('A0').firstElementChild!));
    await mouse.to(pointIn(board.item('B1'), 0.5, 0.1));
    expect(board.log.at(-1)).toBe('B before B1 (1)');
    board.list('B').scrollTop = 500;
    await frames(3);
    expect(board.log.at(-1)).toMatch(/^B before B1[0-9] /);
    expect(board.preview()!.getRootNode()).toBe(host.shadowRoot);
    await mouse.up();
    expect(board.log.at(-1)).toMatch(/^drop A0/);
    const finger = createFinger();
    await finger.down(pointIn(board.item('A1'), 0.3));
    await pause(260);
    await finger.to(pointIn(board.list('A'), 0.5, 0.9), 8);
    await finger.up();
    expect(board.log.at(-1)).toBe('drop A1: A before the end (2)');
  });

  it('leaves the buttons of elements within the cards alone', async () => {
    open({ columns: [1, 1], into: host.attachShadow({ mode: 'open' }) });
    const inner = board.item('A0').appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const button = inner.appendChild(document.createElement('button'));
    button.textContent = 'inner';
    await mouse.down(pointIn(button));
    await mouse.to(pointIn(board.list('B')));
    await mouse.up();
    expect(board.log).toEqual([]);
  });
});

describe('in an iframe', () => {
  it('drags, follows the pointer out of the frame, and violates no strict policy', async () => {
    const page = await openStrictPage();
    page.frame.width = '700';
    page.frame.height = '440';
    open({ columns: [1, 1], into: page.host });
    // The policy refuses the fixture's own sheet, so it is laid out by hand.
    const style = (selector: string, css: Partial<CSSStyleDeclaration>) =>
      page.document
        .querySelectorAll<HTMLElement>(selector)
        .forEach((element) => Object.assign(element.style, css));
    style('.board', { display: 'flex', width: '600px' });
    style('.column', { width: '200px' });
    style('.cards', { height: '300px' });
    style('.card', { height: '40px' });
    await frames(4);
    const before = page.violations.length;
    const inner = createMouse(page.frame.contentWindow!);
    await inner.down(pointIn(board.item('A0'), 0.5, 0.2));
    await inner.to({ x: 300, y: 600 });
    expect(board.preview()!.getBoundingClientRect().top).toBeGreaterThan(500);
    await inner.to(pointIn(board.list('B'), 0.5, 0.9));
    expect(board.log.at(-1)).toBe('B before the end (1)');
    await inner.up();
    expect(board.log.at(-1)).toBe('drop A0: B before the end (1)');
    await pause(60);
    expect(page.violations.slice(before)).toEqual([]);
    page.remove();
  });
});

describe('from right to left', () => {
  it('columns go where they are shown', async () => {
    open({ columns: [1, 1, 1], rtl: true });
    await mouse.down(pointIn(board.item('column-A'), 0.5, 0.05));
    await mouse.to(pointIn(board.item('column-B'), 0.2, 0.5));
    expect(board.log.at(-1)).toBe('board before column-C (1)');
    await mouse.to(pointIn(board.item('column-C'), 0.2, 0.5));
    expect(board.log.at(-1)).toBe('board before the end (2)');
    await mouse.to(pointIn(board.item('column-B'), 0.8, 0.5));
    expect(board.log.at(-1)).toBe('nowhere');
    await mouse.up();
    expect(board.log.at(-1)).toBe('cancel column-A: home');
  });
});

describe('where it is narrow', () => {
  it('columns lie on top of each other, and so do their places', async () => {
    open({ columns: [1, 1] });
    board.root.classList.add('narrow');
    await mouse.down(pointIn(board.item('column-B'), 0.5, 0.05));
    await mouse.to(pointIn(board.item('column-A'), 0.9, 0.2));
    expect(board.log.at(-1)).toBe('board before column-A (0)');
    await mouse.up();
    await mouse.down(pointIn(board.item('A0')));
    await mouse.to(pointIn(board.item('B0'), 0.5, 0.1));
    await mouse.up();
    expect(board.log.at(-1)).toBe('drop A0: B before B0 (0)');
  });
});

describe('five thousand cards in chunks', () => {
  it('a drag measures some dozens of them, and leaves chunks far away unrendered', async () => {
    open({ columns: [5000, 100], chunk: 50 });
    await frames(4);
    const measured = new Set<Element>();
    const original = Element.prototype.getBoundingClientRect;
    const spy = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measure(
      this: Element,
    ) {
      measured.add(this);
      return original.call(this);
    });
    await mouse.down(original.call(board.item('B0')));
    spy.mockClear();
    measured.clear();
    const at = original.call(board.list('A'));
    await mouse.to({ x: at.x + 60, y: at.y + 130 });
    const far = board.item('A2525');
    const nearby = [...measured].filter((element) => element.hasAttribute('data-drag-item'));
    expect(board.log.at(-1)).toMatch(/^A before A[23] /);
    expect(measured.size).toBeLessThan(60);
    expect(nearby.every((card) => card.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    expect(far.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    spy.mockRestore();

    // Far down, where the heights of what was never rendered are guesses.
    board.list('A').scrollTop = 130_000;
    await frames(6);
    const under = document.elementFromPoint(at.x + 60, at.y + 130)!.closest('[data-drag-item]')!;
    const number = Number(under.getAttribute('data-drag-item')!.slice(1));
    expect(number).toBeGreaterThan(2000);
    await vi.waitFor(() => {
      const target = Number(/before A(\d+) /.exec(board.log.at(-1)!)?.[1]);
      expect(Math.abs(target - number)).toBeLessThanOrEqual(1);
    });
    await mouse.up();
    expect(board.log.at(-1)).toMatch(/^drop B0: A before A2/);
  });
});
