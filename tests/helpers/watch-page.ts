/** Counts what is added to a page and not taken away again: listeners, timers, observers, channels, nodes, styles. */
export function watchPage() {
  const listeners = new Map<string, number>();
  const timers = new Set<unknown>();
  const observers = new Set<object>();
  const channels = new Set<object>();
  const undo: (() => void)[] = [];
  const targets: EventTarget[] = [window, document, document.documentElement, document.body];
  if (window.visualViewport) targets.push(window.visualViewport);
  for (const target of targets) {
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
  const {
    setTimeout: start,
    clearTimeout: stop,
    setInterval: startInterval,
    clearInterval: stopInterval,
  } = window;
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
  window.clearInterval = (id) => {
    timers.delete(id);
    stopInterval(id);
  };
  undo.push(() =>
    Object.assign(window, {
      setTimeout: start,
      clearTimeout: stop,
      setInterval: startInterval,
      clearInterval: stopInterval,
    }),
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
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close() {
      channels.delete(this);
      super.close();
    }
  };
  undo.push(() => (window.BroadcastChannel = Channel));
  return {
    state: () => ({
      listeners: Object.fromEntries([...listeners].filter(([, count]) => count !== 0)),
      timers: timers.size,
      observers: observers.size,
      channels: channels.size,
      nodes: document.querySelectorAll('*').length,
      head: document.head.childElementCount,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style').length,
    }),
    stop: () => undo.forEach((each) => each()),
  };
}
