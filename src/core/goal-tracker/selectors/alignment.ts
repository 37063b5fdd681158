import { own } from '../../shared/json';
import type { GoalRecord, GoalsDocument } from '../goals.types';
import { goalsInOrder } from './groupings';

type Goals = GoalsDocument['goals'];

export interface Alignment {
  /** The goal that each one serves; `null` for roots. */
  readonly parents: ReadonlyMap<string, string | null>;
  /** In order; under `null` the roots. */
  readonly children: ReadonlyMap<string | null, readonly GoalRecord[]>;
}

const made = new WeakMap<Goals, Alignment>();

/** Deeper than this is no alignment any more, but a document that somebody made to break a reader. */
export const MAX_DEPTH = 32;

/**
 * What serves what, as every reader sees it: a parent that is not there counts as none, two moves at once that made a
 * cycle are cut at its goal with the lowest id, which becomes a root, and so does a goal below 32 others. Nothing is
 * written.
 */
export function alignmentOf(goals: Goals): Alignment {
  let alignment = made.get(goals);
  if (!alignment) made.set(goals, (alignment = align(goals)));
  return alignment;
}

function align(goals: Goals): Alignment {
  const parents = new Map<string, string | null>();
  for (const { id, parent } of Object.values(goals))
    parents.set(id, parent != null && own(goals, parent) ? parent : null);
  const settled = new Set<string>();
  for (const id of parents.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = id;
    while (at !== null && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at)!;
    }
    if (at !== null && onPath.has(at)) {
      const cycle = path.slice(path.indexOf(at));
      parents.set(
        cycle.reduce((lowest, one) => (one < lowest ? one : lowest)),
        null,
      );
    }
    for (const one of path) settled.add(one);
  }
  cutDepth(parents);
  const children = new Map<string | null, GoalRecord[]>();
  for (const goal of goalsInOrder(goals)) {
    const parent = parents.get(goal.id)!;
    const siblings = children.get(parent);
    if (siblings) siblings.push(goal);
    else children.set(parent, [goal]);
  }
  return { parents, children };
}

function cutDepth(parents: Map<string, string | null>) {
  const depths = new Map<string, number>();
  for (const id of parents.keys()) {
    const path: string[] = [];
    let at: string | null = id;
    for (; at !== null && !depths.has(at); at = parents.get(at)!) path.push(at);
    let depth = at === null ? 0 : depths.get(at)!;
    for (const one of path.reverse()) {
      if (depth === MAX_DEPTH) parents.set(one, null);
      depth = depth === MAX_DEPTH ? 1 : depth + 1;
      depths.set(one, depth);
    }
  }
}

/** How many goals one stands under, itself included. */
export function depthOf(goals: Goals, goal: string): number {
  const { parents } = alignmentOf(goals);
  let depth = 0;
  for (let at: string | null | undefined = goal; at != null; at = parents.get(at)) depth++;
  return depth;
}

/** Whether a goal would come to serve itself. */
export function wouldCycle(goals: Goals, goal: string, parent: string): boolean {
  const { parents } = alignmentOf(goals);
  for (let at: string | null | undefined = parent; at != null; at = parents.get(at))
    if (at === goal) return true;
  return false;
}
