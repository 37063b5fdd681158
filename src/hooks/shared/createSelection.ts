'use client';
/** Remembers the last slice of one reader, so that an equal slice keeps its identity. */
export interface Selection<S, Slice> {
  read(snapshot: S, selector: (snapshot: S) => Slice, isEqual: (a: Slice, b: Slice) => boolean): Slice;
}

export function createSelection<S, Slice>(): Selection<S, Slice> {
  let last: { snapshot: S; selector: (snapshot: S) => Slice; slice: Slice } | undefined;
  return {
    read(snapshot, selector, isEqual) {
      if (last && last.snapshot === snapshot && last.selector === selector) return last.slice;
      let slice = selector(snapshot);
      if (last && isEqual(last.slice, slice)) slice = last.slice;
      last = { snapshot, selector, slice };
      return slice;
    },
  };
}
