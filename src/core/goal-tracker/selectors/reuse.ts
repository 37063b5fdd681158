import { sameMembers } from './groupings';

interface Kept<V> {
  readonly inputs: readonly unknown[];
  readonly value: V;
}

/** A host may look at one document for several days at once: today, and the end. */
export const STATES = 3;

/**
 * Remembers for each record what was last worked out of it, and hands it out again while everything that went into it is
 * the same. Lists are given as their members.
 */
export function createReuse<K extends object, V>(): (key: K, inputs: readonly unknown[], make: () => V) => V {
  const kept = new WeakMap<K, readonly Kept<V>[]>();
  return (key, inputs, make) => {
    const states = kept.get(key) ?? [];
    const before = states.find((state) => sameMembers(state.inputs, inputs));
    if (before) return before.value;
    const value = make();
    kept.set(key, [{ inputs, value }, ...states.slice(0, STATES - 1)]);
    return value;
  };
}
