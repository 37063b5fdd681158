import { isPlainObject } from '../../core/shared/json';
import { isToken, type Group } from './resolve-token';

/** How much copying is left, for all groups of a file together. */
export interface Budget {
  left: number;
}

const isGroup = (node: unknown): node is Group => isPlainObject(node) && !isToken(node);
const REFERENCE = new Set(['$extends', '$ref']);

/**
 * What a group inherits, with what it says itself over it (DTCG 2025.10, § 6.4.3): groups of one name are merged, and a token
 * takes the place of another as a whole. Stops where the budget does.
 */
export function mergeGroups(inherited: Group, local: Group, budget: Budget): Group {
  const merged = new Map(Object.entries(inherited));
  for (const [name, value] of Object.entries(local)) {
    if (--budget.left < 0) break;
    const before = merged.get(name);
    const both = !name.startsWith('$') && isGroup(before) && isGroup(value);
    if (!REFERENCE.has(name)) merged.set(name, both ? mergeGroups(before, value, budget) : value);
  }
  return Object.fromEntries(merged);
}

/** Takes from the budget what there is to read in a group: what is inherited in two places is read twice. */
export function spend(node: Group, budget: Budget, depth: number): void {
  if (--budget.left < 0 || depth === 0 || isToken(node)) return;
  for (const child of Object.values(node)) if (isPlainObject(child)) spend(child, budget, depth - 1);
}
