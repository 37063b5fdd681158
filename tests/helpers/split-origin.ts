/**
 * `localStorage` as tabs in different processes have it: each sees its own writes at once and those of others a while later;
 * what was written last, seen from outside, is what everybody ends with.
 */
export interface SplitOrigin {
  readonly texts: Map<string, string>;
  open(): { readonly area: Storage; readonly window: EventTarget };
  /** Lets every process see what the others did until now. */
  deliver(): void;
}

interface Process {
  readonly seen: Map<string, string>;
  readonly window: EventTarget;
  readonly area: Storage;
  readonly waiting: { readonly key: string; readonly newValue: string | null }[];
}

export function splitOrigin(): SplitOrigin {
  const texts = new Map<string, string>();
  const processes: Process[] = [];

  const put = (map: Map<string, string>, key: string, value: string | null) =>
    value === null ? void map.delete(key) : void map.set(key, value);

  return {
    texts,
    open() {
      const seen = new Map(texts);
      const write = (key: string, value: string | null) => {
        put(seen, key, value);
        put(texts, key, value);
        for (const other of processes) if (other !== opened) other.waiting.push({ key, newValue: value });
      };
      const area: Storage = {
        get length() {
          return seen.size;
        },
        key: (index) => [...seen.keys()][index] ?? null,
        getItem: (name) => seen.get(name) ?? null,
        setItem: write,
        removeItem: (name) => seen.has(name) && write(name, null),
        clear: () => [...seen.keys()].forEach((name) => write(name, null)),
      };
      const opened: Process = { seen, area, window: new EventTarget(), waiting: [] };
      processes.push(opened);
      return opened;
    },
    deliver() {
      for (const process of processes)
        for (const { key, newValue } of process.waiting.splice(0)) {
          put(process.seen, key, texts.get(key) ?? null);
          const event = Object.assign(new Event('storage'), { key, newValue, storageArea: process.area });
          process.window.dispatchEvent(event);
        }
    },
  };
}
