// A real keyboard, mouse and finger, by the browser's own input pipeline: hit testing, focus and default actions happen.
// For the browser project only.
import { cdp, userEvent } from 'vitest/browser';

/** The protocol of Chromium's developer tools, as far as it is used here. */
interface Protocol {
  send(method: string, params?: object): Promise<unknown>;
}
const protocol = () => cdp() as unknown as Protocol;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until an element has stood still for some frames, as a person's eye does before the finger comes down. */
async function settled(element: Element): Promise<void> {
  for (let still = 0, last = ''; still < 4;) {
    // The frame may be taller than the window around it; the middle is always on the screen. What is fetched above pushes it away.
    if (still === 0) element.scrollIntoView({ block: 'center', inline: 'nearest' });
    await nextFrame();
    const { x, y } = element.getBoundingClientRect();
    still = last === `${x} ${y}` ? still + 1 : 0;
    last = `${x} ${y}`;
  }
}

/** The middle of an element in the coordinates of the page: the test itself runs in a frame of it. */
function centre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const around = window.frameElement?.getBoundingClientRect() ?? {
    left: 0,
    top: 0,
    width: window.innerWidth,
  };
  // The test runner shrinks the frame where its window is smaller than the wanted viewport.
  const scale = around.width / window.innerWidth;
  return { x: around.left + (left + width / 2) * scale, y: around.top + (top + height / 2) * scale };
}

export const mouse = {
  click: (element: Element) => userEvent.click(element),
  hover: (element: Element) => userEvent.hover(element),
};

export const keyboard = {
  /** In the notation of user-event: `press('{Tab}')`, `press('{Shift>}{Tab}{/Shift}')`, `press('4')`. */
  press: (keys: string) => userEvent.keyboard(keys),
  tab: () => userEvent.keyboard('{Tab}'),
  shiftTab: () => userEvent.keyboard('{Shift>}{Tab}{/Shift}'),
  type: (text: string) => userEvent.keyboard(text.replace(/[{[]/g, '$&$&')),
  /** Presses Tab until the focused element answers; a keyboard user has no other way to get there. */
  async tabTo(wanted: (focused: Element) => boolean, atMost = 100): Promise<Element> {
    for (let count = 0; count < atMost; count += 1) {
      await userEvent.keyboard('{Tab}');
      const focused = deepActiveElement();
      if (focused && wanted(focused)) return focused;
    }
    throw new Error(`Not reached by ${atMost} presses of Tab`);
  },
};

export const touch = {
  async tap(element: Element): Promise<void> {
    await settled(element);
    const touchPoints = [centre(element)];
    // One after the other: the browser knows of no touch yet that could end while it looks for what the first one is on.
    await protocol().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await protocol().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  },
};

/** The focused element, also inside shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export interface MediaFeatures {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** What every test starts with (`vitest.config.ts`); without it, pages would move in the tests that come after. */
const START: MediaFeatures = { 'prefers-reduced-motion': 'reduce' };

/** What the reader's system says. Lasts until called again; `emulateMedia({})` goes back to what tests start with. */
export async function emulateMedia(features: MediaFeatures, media: '' | 'print' = ''): Promise<void> {
  await protocol().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries({ ...START, ...features }).map(([name, value]) => ({
      name,
      value: String(value),
    })),
  });
}
