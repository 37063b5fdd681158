import { sameMembers } from './groupings';

interface Kept<V> {
  readonly inputs: readonly unknown[];
  readonly value: V;
}

/**
 * Remembers for each record the last thing that was worked out of it, and hands it out again while everything that went into
 * it is the same. Lists are given as their members.
 */
export function createReuse<K extends object, V>(): (key: K, inputs: readonly unknown[], make: () => V) => V {
  const kept = new WeakMap<K, Kept<V>>();
  return (key, inputs, make) => {
    const before = kept.get(key);
    if (before && sameMembers(before.inputs, inputs)) return before.value;
    const value = make();
    kept.set(key, { inputs, value });
    return value;
  };
}
