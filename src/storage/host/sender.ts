import type { StorageFailure } from '../adapter.types';

/** What one step of fetching or sending came to. */
export type Step = 'done' | 'again' | 'unreachable' | { readonly refused: StorageFailure };

/** Takes steps until they lead somewhere, one at a time, now or later. */
export interface Sender {
  /** Starts now, or once more after what is under way. Never rejects. */
  deliver(): Promise<void>;
  /** Starts in so many milliseconds. */
  schedule(wait: number): void;
  isScheduled(): boolean;
  cancel(): void;
}

/** Rounds of merge and send before it waits: with many people at work somebody else may be faster each time. */
const ROUNDS = 8;

export function createSender(input: {
  readonly step: () => Promise<Step>;
  readonly onSettled: (step: Exclude<Step, 'again'>) => void;
}): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let askedAgain = false;

  async function run() {
    do {
      askedAgain = false;
      input.onSettled(await rounds().catch(() => ({ refused: 'unknown' }) as const));
    } while (askedAgain);
  }

  async function rounds(): Promise<Exclude<Step, 'again'>> {
    for (let round = 0; round < ROUNDS; round++) {
      const step = await input.step();
      if (step !== 'again') return step;
    }
    return 'unreachable';
  }

  function cancel() {
    clearTimeout(timer);
    timer = undefined;
  }

  function deliver(): Promise<void> {
    cancel();
    if (running) askedAgain = true;
    else running = run().finally(() => (running = undefined));
    return running;
  }

  return {
    deliver,
    schedule(wait) {
      cancel();
      timer = setTimeout(() => void deliver(), wait);
    },
    isScheduled: () => timer !== undefined,
    cancel,
  };
}
