/** A `Storage` as browsers have it, shared by windows that hear of each other's writes by `storage` events. */
export interface FakeOrigin {
  readonly texts: Map<string, string>;
  /** A window of this origin. Events wait until `deliver()`. */
  open(): FakeWindow;
  /** Hands every waiting event to every other window. */
  deliver(): void;
  /** Thrown by every write that would make the whole larger than this. @default Infinity */
  quota: number;
  quotaError: () => Error;
}

export interface FakeWindow {
  readonly area: Storage;
  readonly window: EventTarget;
}

export function fakeOrigin(): FakeOrigin {
  const texts = new Map<string, string>();
  const windows: FakeWindow[] = [];
  let waiting: { from: FakeWindow; key: string | null; newValue: string | null }[] = [];

  const origin: FakeOrigin = {
    texts,
    quota: Infinity,
    quotaError: () => new DOMException('full', 'QuotaExceededError'),
    open() {
      const tell = (key: string | null, newValue: string | null) =>
        waiting.push({ from: opened, key, newValue });
      const area: Storage = {
        get length() {
          return texts.size;
        },
        key: (index) => [...texts.keys()][index] ?? null,
        getItem: (name) => texts.get(name) ?? null,
        setItem(name, text) {
          const others = [...texts].filter(([other]) => other !== name);
          const size = others.reduce(
            (sum, [key, value]) => sum + key.length + value.length,
            name.length + text.length,
          );
          if (size > origin.quota) throw origin.quotaError();
          texts.set(name, text);
          tell(name, text);
        },
        removeItem(name) {
          if (texts.delete(name)) tell(name, null);
        },
        clear() {
          texts.clear();
          tell(null, null);
        },
      };
      const opened: FakeWindow = { area, window: new EventTarget() };
      windows.push(opened);
      return opened;
    },
    deliver() {
      const events = waiting;
      waiting = [];
      for (const { from, key, newValue } of events) {
        for (const other of windows) {
          if (other === from) continue;
          const event = new Event('storage');
          Object.assign(event, { key, newValue, storageArea: other.area });
          other.window.dispatchEvent(event);
        }
      }
    },
  };
  return origin;
}
