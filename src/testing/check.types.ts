import type { MaybePromise, StorageAdapter } from '../storage/adapter.types';

/** One thing to check, for any runner: `for (const { name, run } of checks) test(name, run)`. */
export interface Check {
  readonly name: string;
  /** Rejects, with what was expected and what was found, if it does not hold. */
  run(): Promise<void>;
}

/** How the kit reaches an adapter. */
export interface StorageUnderTest {
  /** Two adapters on one empty place, as two tabs of one origin have them. A new place on every call. */
  open(): MaybePromise<readonly [StorageAdapter, StorageAdapter]>;
  /** Waits until each has heard of the other. */
  settle(): MaybePromise<void>;
  /** Whether the adapter keeps earlier snapshots. @default true */
  readonly keepsVersions?: boolean;
}

/** What a check is given: a fresh pair of tabs. */
export interface Tabs {
  readonly one: StorageAdapter;
  readonly two: StorageAdapter;
  settle(): MaybePromise<void>;
}

export interface TabsCheck {
  readonly name: string;
  run(tabs: Tabs): Promise<void>;
}
