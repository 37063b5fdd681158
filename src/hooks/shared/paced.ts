'use client';

interface Source<T> {
  getSnapshot(): T;
  subscribe(listener: () => void): () => void;
}

/** The same source, heard at once and then no more often than every so many milliseconds; what is newest is heard in the end. */
export function paced<T>(source: Source<T>, every: number): Source<T> {
  return {
    getSnapshot: () => source.getSnapshot(),
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let missed = false;
      function tell() {
        missed = false;
        timer = setTimeout(() => {
          timer = undefined;
          if (missed) tell();
        }, every);
        listener();
      }
      const stop = source.subscribe(() => {
        if (timer === undefined) tell();
        else missed = true;
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
