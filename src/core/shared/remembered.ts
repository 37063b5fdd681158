/**
 * What `make` answers for a key, made once. Emptied when it holds many, so that a server does not collect for ever.
 */
export function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  let value = memory.get(key);
  if (value === undefined) {
    if (memory.size > 500) memory.clear();
    memory.set(key, (value = make()));
  }
  return value;
}
