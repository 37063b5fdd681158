import type { StorageFailure } from './adapter.types';
import type { Delivery } from './relay.types';
import type { SaveStatus, ShownFailure } from './persist.types';

/** Members to change; `undefined` takes one away. */
type Patch = { readonly [K in keyof SaveStatus]?: SaveStatus[K] | undefined };

/**
 * A save status that can be subscribed to. `reason` lives only as long as the state is `failed`.
 *
 * @param getDelivery How far a document got that is kept here and sent elsewhere; it is saved when it is there.
 */
export function createSaveStatus(
  onStatus: ((status: SaveStatus) => void) | undefined,
  getDelivery?: () => Delivery,
) {
  let here: SaveStatus = { state: 'loading' };
  let current = here;
  const listeners = new Set<() => void>();

  function show() {
    const next = getDelivery ? withDelivery(here, getDelivery()) : here;
    if (same(current, next)) return;
    current = next;
    for (const tell of [...listeners, () => onStatus?.(current)]) {
      try {
        tell();
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  function set(patch: Patch) {
    const over = patch.state && patch.state !== 'failed' ? { reason: undefined } : {};
    here = present({ ...here, ...over, ...patch });
    show();
  }

  return {
    getSnapshot: () => current,
    /** What is known of this device alone. */
    getHere: () => here,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set,
    fail: (reason: StorageFailure) => set({ state: 'failed', reason: shown(reason) }),
    /** The delivery has changed. */
    refresh: show,
  };
}

const STATES = { delivered: 'saved', sending: 'saving', waiting: 'offline', refused: 'failed' } as const;

function withDelivery(here: SaveStatus, delivery: Delivery): SaveStatus {
  const { kept, durable, conflicts } = delivery;
  const waiting = {
    remote: true as const,
    ...(kept > 0 ? { kept, durable } : {}),
    ...(conflicts ? { conflicts } : {}),
  };
  if (here.state !== 'saved') return { ...here, ...waiting };
  const state = STATES[delivery.state];
  const reason = state === 'failed' ? { reason: shown(delivery.reason ?? 'unknown') } : {};
  return { ...here, ...waiting, state, ...reason };
}

/** That another tab is ahead means to a person that it holds the place. */
function shown(reason: StorageFailure): ShownFailure {
  return reason === 'stale' ? 'blocked' : reason;
}

function present(patch: Patch): SaveStatus {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as unknown as SaveStatus;
}

function same(a: object, b: object): boolean {
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((key) => left[key] === right[key]);
}
