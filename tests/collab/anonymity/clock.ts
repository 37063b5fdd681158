/** Time that passes only when everything due has been done. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  at(time: number, deed: () => void): void;
  /** Does everything that is due until then, in order. */
  run(until: number): void;
}

export function createClock(start: number): Clock {
  let now = start;
  let count = 0;
  let queue: { readonly time: number; readonly turn: number; readonly deed: () => void }[] = [];
  return {
    now: () => now,
    at(time, deed) {
      queue.push({ time: Math.max(now, time), turn: count++, deed });
    },
    run(until) {
      for (;;) {
        const next = queue.reduce<(typeof queue)[number] | undefined>(
          (best, one) =>
            !best || one.time < best.time || (one.time === best.time && one.turn < best.turn) ? one : best,
          undefined,
        );
        if (!next || next.time > until) break;
        queue = queue.filter((one) => one !== next);
        now = next.time;
        next.deed();
      }
      now = until;
    },
  };
}
