// A mouse and fingers that go from point to point, by the browser's own input pipeline. For the browser project only.
import { cdp } from 'vitest/browser';

interface Protocol {
  send(method: string, params?: object): Promise<unknown>;
}
const protocol = () => cdp() as unknown as Protocol;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the window of a node to the page that the test runs in a frame of, through all frames between. */
function onPage({ x, y }: Point, view: Window = window): Point {
  const frame = view.frameElement;
  if (!frame || !view.parent) return { x, y };
  const { left, top, width } = frame.getBoundingClientRect();
  // The test runner shrinks the frame where its window is smaller than the wanted viewport.
  const scale = width / view.innerWidth || 1;
  const around = { x: left + frame.clientLeft + x * scale, y: top + frame.clientTop + y * scale };
  return view.parent === view ? around : onPage(around, view.parent);
}

/** A point inside an element, as shares of its width and height, in the element's own window. */
export function pointIn(element: Element, across = 0.5, down = 0.5): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * across, y: top + height * down };
}

export const frames = async (count = 2): Promise<void> => {
  for (let done = 0; done < count; done += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A mouse over the window of an element (an iframe's own, if it is in one). */
export function createMouse(view: Window = window) {
  let at: Point = { x: 0, y: 0 };
  const send = (type: string, more: object = {}) =>
    protocol().send('Input.dispatchMouseEvent', { type, ...onPage(at, view), ...more });
  const left = { button: 'left', clickCount: 1 };
  let pressed = false;
  return {
    async down(point: Point, more: object = {}) {
      // A test that failed half-way must not take the next ones with it.
      if (pressed) await send('mouseReleased', { ...left, buttons: 0 });
      pressed = true;
      at = point;
      await send('mouseMoved', { buttons: 0 });
      await send('mousePressed', { ...left, buttons: 1, ...more });
    },
    /** Goes there in some steps, and waits until the page has painted the last. */
    async to(point: Point, steps = 4) {
      const from = at;
      for (let step = 1; step <= steps; step += 1) {
        at = {
          x: from.x + ((point.x - from.x) * step) / steps,
          y: from.y + ((point.y - from.y) * step) / steps,
        };
        await send('mouseMoved', { button: 'left', buttons: 1 });
      }
      await frames();
    },
    async up(more: object = {}) {
      pressed = false;
      await send('mouseReleased', { ...left, buttons: 0, ...more });
      await frames();
    },
  };
}

/** One finger, or several at once. */
export function createFinger(view: Window = window) {
  let at: Point = { x: 0, y: 0 };
  let touching = false;
  const send = (type: string, points: readonly Point[]) =>
    protocol().send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...onPage(point, view), id })),
    });
  return {
    async down(point: Point) {
      if (touching) await send('touchCancel', []);
      touching = true;
      at = point;
      await send('touchStart', [at]);
    },
    async second(point: Point) {
      await send('touchStart', [at, point]);
    },
    async secondUp() {
      // What is missing in the list of points was let go.
      await send('touchMove', [at]);
    },
    async to(point: Point, steps = 4) {
      const from = at;
      for (let step = 1; step <= steps; step += 1) {
        at = {
          x: from.x + ((point.x - from.x) * step) / steps,
          y: from.y + ((point.y - from.y) * step) / steps,
        };
        await send('touchMove', [at]);
      }
      await frames();
    },
    async up() {
      touching = false;
      await send('touchEnd', []);
      await frames();
    },
    async cancel() {
      touching = false;
      await send('touchCancel', []);
      await frames();
    },
  };
}
