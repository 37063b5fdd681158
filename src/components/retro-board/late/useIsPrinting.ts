'use client';
import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ownerWindow } from '../../../hooks/shared/dom';

/** Whether the page of this element is being printed. What is rendered for it is there before paper is. */
export function useIsPrinting(ref: RefObject<HTMLElement | null>): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const page = ref.current && ownerWindow(ref.current);
    if (!page) return undefined;
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    page.addEventListener('beforeprint', begin);
    page.addEventListener('afterprint', end);
    return () => {
      page.removeEventListener('beforeprint', begin);
      page.removeEventListener('afterprint', end);
    };
  }, [ref]);
  return printing;
}
