'use client';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { alignmentOf } from '../../core/goal-tracker/selectors/alignment';
import { followerOf } from './arrange-goals';
import type { GoalPlace } from './goal-tracker.types';

/** One step in the tree: among the goals that serve the same one, under the one before it, or out from under its own. */
export type TreeStep = 'up' | 'down' | 'in' | 'out';

export interface TreeMove {
  readonly place: GoalPlace;
  /** The goal that it serves then; `null` for none. The same as before for `up` and `down`. */
  readonly parent: string | null;
  /** Its place among those that are shown beside it, from 1, and how many they are; `up` and `down` only. */
  readonly at?: readonly [place: number, total: number];
}

interface Tree {
  readonly document: GoalsDocument;
  /** Ids of the goals that are shown, top down. */
  readonly shown: readonly string[];
  /** The goals stand in the team's own order, so that a place in it means something. */
  readonly ordered: boolean;
}

/** What one step of a goal comes to; `null` where there is no such step. */
export function treeStep({ document, shown, ordered }: Tree, id: string, step: TreeStep): TreeMove | null {
  const { parents } = alignmentOf(document.goals);
  const parent = parents.get(id) ?? null;
  const siblings = shown.filter((one) => (parents.get(one) ?? null) === parent);
  const at = siblings.indexOf(id);
  if (at === -1) return null;
  const before = siblings[at - 1];
  if (step === 'in') return before === undefined ? null : under(document, id, before, ordered);
  if (step === 'out') {
    if (parent === null) return null;
    const outer = parents.get(parent) ?? null;
    return {
      place: { parent: outer, ...(ordered ? { before: followerOf(document, parent, id) } : {}) },
      parent: outer,
    };
  }
  const other = step === 'up' ? before : siblings[at + 1];
  if (other === undefined || !ordered) return null;
  return {
    place: { before: step === 'up' ? other : followerOf(document, other, id) },
    parent,
    at: [step === 'up' ? at : at + 2, siblings.length],
  };
}

/** What letting go of a goal comes to: on another one, or before it (`null`: at the end of the outermost ones). */
export function treeDrop(
  { document, ordered }: Tree,
  id: string,
  target: { readonly onto: string } | { readonly before: string | null },
): TreeMove {
  if ('onto' in target) return under(document, id, target.onto, ordered);
  const { before } = target;
  const { parents } = alignmentOf(document.goals);
  const parent = before === null ? null : (parents.get(before) ?? null);
  const moves = parent !== (parents.get(id) ?? null);
  return { place: { ...(ordered ? { before } : {}), ...(moves ? { parent } : {}) }, parent };
}

/** To the end of the goals that serve another one. */
function under(document: GoalsDocument, id: string, parent: string, ordered: boolean): TreeMove {
  const last = alignmentOf(document.goals)
    .children.get(parent)
    ?.findLast((one) => one.id !== id);
  return {
    place: { parent, ...(ordered && last ? { before: followerOf(document, last.id, id) } : {}) },
    parent,
  };
}
