import type { MaybePromise, StorageFailure, StorageResult } from './adapter.types';

const REASONS: Readonly<Record<string, StorageFailure>> = {
  // Chromium and the standard, Firefox, old WebKit.
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_QUOTA_REACHED: 'quota',
  QUOTA_EXCEEDED_ERR: 'quota',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  BlockedError: 'blocked',
  StaleError: 'stale',
};

/** Thrown where a snapshot is asked for that nobody should write any more. */
export const staleError = () => new DOMException('stopped', 'StaleError');

/** What is done instead of what a place refused. */
export type OnRefused = (reason: StorageFailure) => MaybePromise<void>;

/** Why something thrown was thrown, by its name; code 22 is the quota error of browsers that gave it no name. */
export function failureReason(error: unknown): StorageFailure {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (typeof name === 'string' && Object.hasOwn(REASONS, name)) return REASONS[name]!;
  return code === 22 || code === 1014 ? 'quota' : 'unknown';
}

export function failed(reason: StorageFailure): { readonly ok: false; readonly reason: StorageFailure } {
  return { ok: false, reason };
}

/** Runs a storage call and turns whatever it throws, rejects with or wrongly answers into a typed refusal. */
export function attempt<T>(call: () => MaybePromise<StorageResult<T>>): MaybePromise<StorageResult<T>> {
  const caught = (error: unknown) => failed(failureReason(error));
  try {
    const answer = call();
    return isPromise(answer) ? Promise.resolve(answer).then(checked, caught) : checked(answer);
  } catch (error) {
    return caught(error);
  }
}

/** Adapters are written by hosts too, not always in TypeScript. */
function checked<T>(answer: StorageResult<T> | undefined): StorageResult<T> {
  return answer?.ok === true || answer?.ok === false ? answer : failed('unknown');
}

/**
 * Continues at once with a value that is there, later with one that is promised. Never named `then`: a module that
 * exports that name is a thenable, and `import()` of it hangs.
 */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? Promise.resolve(value).then(next) : next(value);
}

/** By shape, because a host's promise may come from another window or a library. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
