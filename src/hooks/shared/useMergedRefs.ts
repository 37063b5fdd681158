'use client';
import { useMemo, type Ref, type RefCallback } from 'react';
import { mergeRefs } from './mergeProps';

/**
 * `mergeRefs`, the same as long as the refs are: otherwise React would take every one of them off and put it on again at
 * every render, and what measures an element would measure it anew.
 */
export function useMergedRefs<T>(first: Ref<T>, second?: Ref<T>, third?: Ref<T>): RefCallback<T> {
  return useMemo(() => mergeRefs(first, second, third), [first, second, third]);
}
