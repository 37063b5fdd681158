/**
 * Where texts are kept by name: Web Storage, or a map in memory. Every member may throw, at any call.
 */
export interface TextArea {
  get(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
  names(): readonly string[];
  /** Hears what other tabs set (`null` = removed); a name of `null` means that everything was removed. */
  watch(listener: (name: string | null, text: string | null) => void): () => void;
  /** Tells that something may have been missed: the page was frozen and is back. */
  onReturn?(listener: () => void): () => void;
}

/** Writes and reads back, because some private modes accept a write and forget it. */
export function put(area: TextArea, name: string, text: string): void {
  area.set(name, text);
  if (area.get(name) !== text) throw new Error(`${name} did not keep what was written`);
}

/** The names under which one key's texts are kept. */
export interface Names {
  readonly snapshot: string;
  /** Where snapshots are kept, newest first: the current one, and those before it. */
  readonly kept: readonly [string, string, string];
  /** The number that the snapshot contains; a tab that is behind must not use it or a lower one for an entry. */
  readonly floor: string;
  entry(seq: number): string;
  quarantine(id: string): string;
  /** The number of an entry's name, or `undefined` for another name. */
  seqOf(name: string): number | undefined;
  owns(name: string): boolean;
  isQuarantine(name: string): boolean;
}

export function namesOf(key: string): Names {
  const snapshot = `plinth:${key}`;
  const part = (name: string) => (name.startsWith(`${snapshot}#`) ? name.slice(snapshot.length + 1) : '');
  return {
    snapshot,
    kept: [snapshot, `${snapshot}#previous`, `${snapshot}#previous-2`],
    floor: `${snapshot}#floor`,
    entry: (seq) => `${snapshot}#${seq}`,
    quarantine: (id) => `${snapshot}#quarantine-${id}`,
    seqOf: (name) => (/^\d{1,15}$/.test(part(name)) ? Number(part(name)) : undefined),
    owns: (name) => name === snapshot || part(name) !== '',
    isQuarantine: (name) => part(name).startsWith('quarantine-'),
  };
}
