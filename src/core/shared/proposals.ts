import type { History } from './history';

/** A document as it would be, and the undo history that would go with it. */
export interface Proposed<D> {
  readonly next: D;
  readonly history: History;
}

/**
 * What a store has proposed to its host and not yet committed. A controlled store has no optimistic state: readers see
 * only what the host handed in. Yet two commands in one event handler must build on each other, so the newest proposal
 * is the base of the next until the current task has run out of microtasks.
 */
export interface Proposals<D> {
  add(proposed: Proposed<D>, settle: () => void): symbol;
  drop(id: symbol): void;
  /** The newest open proposal of this task. */
  base(): Proposed<D> | undefined;
  /** Commits the proposal whose document this is, and all older ones it was built on. False when it is none of them. */
  settle(document: D): boolean;
  clear(): void;
}

/** A host that answers late may still echo one of this many proposals. */
const REMEMBERED = 50;

export function createProposals<D>(): Proposals<D> {
  let open: { id: symbol; proposed: Proposed<D>; settle: () => void; task: symbol }[] = [];
  let task: symbol | undefined;

  return {
    add(proposed, settle) {
      if (task === undefined) {
        const current = (task = Symbol('task'));
        queueMicrotask(() => {
          if (task === current) task = undefined;
        });
      }
      const id = Symbol('proposal');
      open = [...open, { id, proposed, settle, task }].slice(-REMEMBERED);
      return id;
    },
    drop(id) {
      open = open.filter((proposal) => proposal.id !== id);
    },
    base() {
      const last = open.at(-1);
      return last && last.task === task ? last.proposed : undefined;
    },
    settle(document) {
      const found = open.find((proposal) => proposal.proposed.next === document);
      if (!found) return false;
      const chain = open.filter((proposal) => proposal.task === found.task);
      const due = chain.slice(0, chain.indexOf(found) + 1);
      open = open.slice(open.indexOf(found) + 1);
      for (const proposal of due) proposal.settle();
      return true;
    },
    clear() {
      open = [];
      task = undefined;
    },
  };
}
