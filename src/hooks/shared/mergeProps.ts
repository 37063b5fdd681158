'use client';
import type { CSSProperties, Ref, RefCallback } from 'react';

type Bag = object;
type Handler = (...args: unknown[]) => unknown;

/**
 * One bag out of many: event handlers all run in the given order, class names join, styles and refs merge, `id` and
 * everything else come from the last bag that has it. `undefined` never overwrites.
 */
export function mergeProps<A extends Bag>(a: A): A;
export function mergeProps<A extends Bag, B extends Bag>(a: A, b: B | undefined): A & B;
export function mergeProps<A extends Bag, B extends Bag, C extends Bag>(
  a: A,
  b: B | undefined,
  c: C | undefined,
): A & B & C;
export function mergeProps(...bags: (Bag | undefined)[]): Bag {
  const merged: Record<string, unknown> = {};
  for (const bag of bags) {
    for (const [name, value] of Object.entries(bag ?? {})) {
      if (value === undefined) continue;
      merged[name] = name in merged ? mergeOne(name, merged[name], value) : value;
    }
  }
  return merged;
}

function mergeOne(name: string, before: unknown, after: unknown): unknown {
  if (/^on[A-Z]/.test(name) && typeof before === 'function' && typeof after === 'function') {
    return (...args: unknown[]) => {
      (before as Handler)(...args);
      return (after as Handler)(...args);
    };
  }
  if (name === 'className') return [before, after].filter(Boolean).join(' ');
  if (name === 'style') return { ...(before as CSSProperties), ...(after as CSSProperties) };
  if (name === 'ref') return mergeRefs(before as Ref<unknown>, after as Ref<unknown>);
  return after;
}

/**
 * One callback ref that fills them all, for one element. React 19 clean-up functions are honoured; none is returned,
 * because React 18 complains about one. It is a new ref at every call: in a component use `useMergedRefs`.
 */
export function mergeRefs<T>(...refs: (Ref<T> | undefined)[]): RefCallback<T> {
  let cleanups: (() => void)[] = [];
  return (node) => {
    for (const cleanup of cleanups) cleanup();
    cleanups = node === null ? [] : refs.map((ref) => fill(ref, node));
  };
}

function fill<T>(ref: Ref<T> | undefined, node: T): () => void {
  if (typeof ref === 'function') return ref(node) ?? (() => void ref(null));
  if (ref) ref.current = node;
  return () => {
    if (ref) ref.current = null;
  };
}
