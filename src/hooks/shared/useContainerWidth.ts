'use client';
import { useState, type RefCallback } from 'react';
import { ownerWindow } from './dom';
import { useConst } from './useConst';

/**
 * The content width of an element in px, rounded, and the callback ref to put on it. The first render, on a server and
 * in the browser alike, uses the fallback; an element that is not laid out (a hidden tab) keeps the last width.
 */
export function useContainerWidth(fallback: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(fallback);
  const ref = useConst<RefCallback<HTMLElement>>(() => {
    let observer: ResizeObserver | undefined;
    return (element) => {
      observer?.disconnect();
      observer = undefined;
      if (!element) return;
      const measure = (next: number) => {
        if (next > 0) setWidth(Math.round(next));
      };
      measure(element.clientWidth);
      const Observer = ownerWindow(element).ResizeObserver as typeof ResizeObserver | undefined;
      if (!Observer) return;
      observer = new Observer((entries) => measure(entries.at(-1)?.contentRect.width ?? 0));
      observer.observe(element);
    };
  });
  return [ref, width];
}
