import { alignmentOf } from './alignment';
import type { GoalReading, GoalsReading } from './reading.types';

/** One visible row of the tree, as a tree grid names it. */
export interface TreeRow extends GoalReading {
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  readonly children: number;
  readonly expanded: boolean;
  /** False for one that is only shown because something below it is. */
  readonly matched: boolean;
}

/**
 * What serves what, top down. Cycles are cut and dangling parents are roots (`alignmentOf`). Shown are the given goals and
 * everything above them; siblings stand in the order of the given goals, and those that only lead to them after these.
 */
export function goalTree(
  reading: GoalsReading,
  rows: readonly GoalReading[],
  { collapsed }: { readonly collapsed?: ReadonlySet<string> } = {},
): readonly TreeRow[] {
  const { parents } = alignmentOf(reading.document.goals);
  const matched = new Set(rows.map(({ goal }) => goal.id));
  const children = new Map<string | null, string[]>();
  const placed = new Set<string>();
  const place = (id: string): string | null => {
    const parent = parents.get(id) ?? null;
    if (!placed.has(id)) {
      placed.add(id);
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
    return parent;
  };
  const above = rows.map(({ goal }) => place(goal.id));
  for (let id of above) while (id !== null) id = place(id);
  const list: TreeRow[] = [];
  const walk = (ids: readonly string[], level: number) => {
    ids.forEach((id, index) => {
      const below = children.get(id) ?? [];
      const expanded = below.length > 0 && !collapsed?.has(id);
      const place = { level, position: index + 1, siblings: ids.length, children: below.length };
      list.push({ ...reading.goal(id)!, ...place, expanded, matched: matched.has(id) });
      if (expanded) walk(below, level + 1);
    });
  };
  walk(children.get(null) ?? [], 1);
  return list;
}
