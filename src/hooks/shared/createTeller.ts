'use client';
import { jsonEquals, type Json } from '../../core/shared/json';

type Told = { readonly [key: string]: Json } | null;

/** Tells a state at once, and then no more often than `every` milliseconds; what is told last is the newest. */
export function createTeller(set: (state: Told) => void, every: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Told | undefined;
  let next: Told | undefined;

  function run() {
    timer = undefined;
    if (next === undefined || jsonEquals(next, told)) return;
    told = next;
    set(told);
    timer = setTimeout(run, every);
  }

  return {
    tell(state: Told) {
      next = state;
      if (timer === undefined) run();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      next = undefined;
    },
  };
}
