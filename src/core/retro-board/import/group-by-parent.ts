import type { Origin } from './draft.types';
import type { Reporter } from './report';

export interface Linked {
  readonly key: string;
  /** Key of the card on top; '' for none. */
  readonly parent: string;
  readonly children?: readonly string[];
}

/**
 * Cards that lie on one another, as groups: all that hang together are one, however deep. A parent or child that is not
 * there is reported; children of one missing parent stay together.
 *
 * @returns the group of the card at an index, named after the parent (`group-<key>`); `undefined` for one that hangs on none
 */
export function groupByParent(
  cards: readonly Linked[],
  report: Reporter,
  originOf: (index: number) => Origin,
): (index: number) => string | undefined {
  // Without an id of its own a card is known by its place, so that it hangs on nothing else without one.
  const keys = cards.map(({ key }, index) => (key === '' ? `#${index}` : key));
  const there = new Set(keys);
  const parents = new Map(cards.map(({ parent }, index) => [keys[index]!, parent]));
  const above = new Map<string, string>();
  const linked = new Set<string>();
  const missing = new Set<string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (above.has(root)) root = above.get(root)!;
    // A long chain is walked once.
    for (let at = key; at !== root;) {
      const next = above.get(at)!;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (child: string, parent: string) => {
    const [lower, upper] = [rootOf(child), rootOf(parent)];
    if (lower !== upper) above.set(lower, upper);
    linked.add(child).add(parent);
  };
  cards.forEach(({ parent, children = [] }, index) => {
    const key = keys[index]!;
    const { path = [], line } = originOf(index);
    if (parent !== '' && parent !== key) {
      join(key, parent);
      if (!there.has(parent) && !missing.has(parent))
        report.warn('missingParent', path, { id: parent }, line);
      if (!there.has(parent)) missing.add(parent);
      if (parents.get(parent)) report.warn('nestedGroup', path, { id: key }, line);
    }
    for (const child of children) {
      if (there.has(child)) join(child, key);
      else report.warn('missingChild', path, { id: child }, line);
    }
  });
  return (index) => (linked.has(keys[index]!) ? `group-${rootOf(keys[index]!)}` : undefined);
}
