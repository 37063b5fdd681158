import type { MaybePromise } from './adapter.types';
import { andThen, isPromise } from './failure';

/** Storage calls one after the other. */
export interface Queue {
  /** Runs the work now if nothing is under way, else when its turn comes. */
  add(work: () => MaybePromise<void>): void;
  /** True in the last call under way: after it nothing waits. */
  isLast(): boolean;
  /** Settles when everything that was added is done. Never rejects. */
  readonly tail: MaybePromise<void>;
}

/**
 * @param options.onBroken The work threw or rejected.
 * @param options.onWait The work could not be done at once.
 */
export function createQueue(options: { onBroken: () => void; onWait: () => void }): Queue {
  let pending = 0;
  let tail: MaybePromise<void> = undefined;

  function safely(work: () => MaybePromise<void>): MaybePromise<void> {
    try {
      const done = work();
      return isPromise(done) ? done.catch(options.onBroken) : done;
    } catch {
      return options.onBroken();
    }
  }

  return {
    add(work) {
      pending++;
      const done = andThen(tail, () => safely(work));
      if (!isPromise(done)) return void pending--;
      tail = done;
      options.onWait();
      void done.then(() => {
        pending--;
        if (tail === done) tail = undefined;
      });
    },
    isLast: () => pending <= 1,
    get tail() {
      return tail;
    },
  };
}
