/** That something happened under a key. What it was, the listener looks up. */
export interface NewsItem {
  readonly key: string;
  readonly cleared?: boolean;
}

/** Tells other tabs of one origin, and hears from them; never from itself. Delivery is not promised. */
export interface News {
  tell(item: NewsItem): void;
  /** @param listener Told `undefined` when items may have been missed: the page was frozen and is back. */
  listen(listener: (item: NewsItem | undefined) => void): () => void;
}

/** As much of a `BroadcastChannel` as is used here. */
export interface NewsChannel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/**
 * News by `BroadcastChannel`; where there is none, by the `storage` event of a text that is written and removed. Without
 * either a tab notices at the next edit or when it is loaded again; nothing is lost by that.
 *
 * @param open Opens a channel, or answers `undefined`. @default a `BroadcastChannel` of that name
 */
export function createNews(
  name: string,
  open: (name: string) => NewsChannel | undefined = openChannel,
): News {
  const listeners = new Set<(item: NewsItem | undefined) => void>();
  let channel: NewsChannel | undefined;
  let unlisten: (() => void) | undefined;

  const hear = (value: unknown) => {
    const item = asItem(value);
    if (item) for (const listener of [...listeners]) listener(item);
  };
  const onReturn = () => {
    for (const listener of [...listeners]) listener(undefined);
  };

  function start() {
    channel = safely(() => open(name));
    if (channel) channel.onmessage = ({ data }) => hear(data);
    const stops = [listenTo('pageshow', (event) => (event as PageTransitionEvent).persisted && onReturn())];
    if (!channel) stops.push(listenTo('storage', (event) => hear(fromText(name, event as StorageEvent))));
    unlisten = () => {
      for (const stop of stops) stop();
      channel?.close();
      channel = undefined;
    };
  }

  return {
    tell(item) {
      const mine = channel ?? safely(() => open(name));
      if (mine) safely(() => mine.postMessage(item));
      else tellByText(name, item);
      // Nobody listens here: a channel of its own would only stay open.
      if (mine && mine !== channel) mine.close();
    },
    listen(listener) {
      if (listeners.size === 0) start();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unlisten?.();
      };
    },
  };
}

function openChannel(name: string): NewsChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
}

function tellByText(name: string, item: NewsItem): void {
  safely(() => {
    localStorage.setItem(name, JSON.stringify(item));
    localStorage.removeItem(name);
  });
}

function fromText(name: string, { key, newValue }: StorageEvent): unknown {
  return key === name && newValue ? safely(() => JSON.parse(newValue) as unknown) : undefined;
}

function asItem(value: unknown): NewsItem | undefined {
  const key = (value as Partial<NewsItem> | null | undefined)?.key;
  return typeof key === 'string' ? { key, cleared: (value as NewsItem).cleared === true } : undefined;
}

function listenTo(type: string, listener: (event: Event) => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const target = window;
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

function safely<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
