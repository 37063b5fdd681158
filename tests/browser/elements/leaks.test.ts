import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { MOVE_GRACE } from '../../../src/embed/elements/element-life';
import { checked, find, openElement } from './open-element';

/** Counts what is added and not taken away again: listeners on the page, timers, observers. */
function watch() {
  const listeners = new Map<string, number>();
  const timers = new Set<unknown>();
  const observers = new Set<object>();
  const undo: (() => void)[] = [];
  for (const target of [window, document, document.documentElement, document.body]) {
    const { addEventListener, removeEventListener } = target;
    const note = (type: string, by: number) => listeners.set(type, (listeners.get(type) ?? 0) + by);
    Object.assign(target, {
      addEventListener(...args: Parameters<typeof addEventListener>) {
        note(args[0], 1);
        addEventListener.apply(target, args);
      },
      removeEventListener(...args: Parameters<typeof removeEventListener>) {
        note(args[0], -1);
        removeEventListener.apply(target, args);
      },
    });
    undo.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
  const { setTimeout: start, clearTimeout: stop, setInterval: startInterval } = window;
  window.setTimeout = ((run: () => void, ...rest: [number]) => {
    const id = start(
      () => {
        timers.delete(id);
        run();
      },
      ...rest,
    );
    timers.add(id);
    return id;
  }) as never;
  window.clearTimeout = (id) => {
    timers.delete(id);
    stop(id);
  };
  window.setInterval = ((...args: Parameters<typeof startInterval>) => {
    const id = startInterval(...args);
    timers.add(id);
    return id;
  }) as never;
  undo.push(() =>
    Object.assign(window, { setTimeout: start, clearTimeout: stop, setInterval: startInterval }),
  );
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (this: never, ...args: never[]) {
      observers.add(this);
      observe.apply(this, args as never);
    };
    window[name].prototype.disconnect = function (this: never) {
      observers.delete(this);
      disconnect.apply(this);
    };
    undo.push(() => Object.assign(window[name].prototype, { observe, disconnect }));
  }
  return {
    state: () => ({
      listeners: Object.fromEntries([...listeners].filter(([, count]) => count !== 0)),
      timers: timers.size,
      observers: observers.size,
      nodes: document.querySelectorAll('*').length,
      head: document.head.childElementCount,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
    }),
    stop: () => undo.forEach((each) => each()),
  };
}

const pause = (ms: number) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms)));

describe('an element that comes and goes', () => {
  it('leaves no node, style, listener, timer or observer after a hundred times', async () => {
    defineElements();
    // The first one fetches the code and lets React set up what it has once per page.
    const warm = openElement('plinth-trust-assessment', { instrument: pulse5 });
    await find(warm, '[role="radio"]');
    warm.remove();
    await pause(MOVE_GRACE + 500);

    const watched = watch();
    const before = watched.state();
    const gone: HTMLElement[] = [];
    for (let batch = 0; batch < 10; batch += 1) {
      const elements = Array.from({ length: 10 }, () =>
        openElement('plinth-trust-assessment', { instrument: pulse5 }),
      );
      await Promise.all(elements.map((element) => find(element, '[role="radio"]')));
      elements[0]!.shadowRoot!.querySelector<HTMLElement>('[role="radio"]')!.click();
      await vi.waitFor(() => expect(checked(elements[0]!)).toBe(1));
      for (const element of elements) element.remove();
      gone.push(...elements);
    }
    await pause(MOVE_GRACE + 1_000);
    const after = watched.state();
    watched.stop();
    expect(gone).toHaveLength(100);
    for (const element of gone) {
      expect(element.shadowRoot?.childNodes).toHaveLength(0);
      expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
    }
    expect(after).toEqual(before);
  });
});
