import type { History } from './history';

/** A document as it would be, and the undo history that would go with it. */
export interface Proposed<D> {
  readonly next: D;
  readonly history: History;
  settle(): void;
}

/**
 * What a store has proposed to its host and not yet committed. A controlled store has no optimistic state: readers see
 * only what the host handed in. Yet two commands in one event handler must build on each other, so the newest proposal
 * is the base of the next until the current task has run out of microtasks.
 */
export interface Proposals<D> {
  add(proposed: Proposed<D>): void;
  drop(proposed: Proposed<D>): void;
  /** The newest open proposal of this task. */
  base(): Proposed<D> | undefined;
  /** Commits the proposal whose document this is, and all older ones it was built on. False when it is none of them. */
  settle(document: D): boolean;
  clear(): void;
}

/** A host that answers late may still echo one of this many proposals. */
const REMEMBERED = 50;

export function createProposals<D>(): Proposals<D> {
  let open: { readonly proposed: Proposed<D>; readonly task: object }[] = [];
  let task: object | undefined;

  return {
    add(proposed) {
      if (!task) {
        task = {};
        queueMicrotask(() => (task = undefined));
      }
      open = [...open, { proposed, task }].slice(-REMEMBERED);
    },
    drop(proposed) {
      open = open.filter((one) => one.proposed !== proposed);
    },
    base() {
      const last = open.at(-1);
      return last && last.task === task ? last.proposed : undefined;
    },
    settle(document) {
      const at = open.findIndex(({ proposed }) => proposed.next === document);
      const found = open[at];
      if (!found) return false;
      const due = open.slice(0, at + 1).filter((one) => one.task === found.task);
      open = open.slice(at + 1);
      for (const { proposed } of due) proposed.settle();
      return true;
    },
    clear() {
      open = [];
    },
  };
}
