'use client';
import { useRef, useState } from 'react';
import { focusLater } from '../../../hooks/retro-board/focus-later';

/** A row whose text is changed in place: afterwards the focus is on the first button of the row again. */
export function useRewording() {
  const [open, setOpen] = useState(false);
  const rowRef = useRef<HTMLLIElement>(null);
  return {
    open,
    rowRef,
    begin: () => setOpen(true),
    end() {
      setOpen(false);
      focusLater(() => rowRef.current?.querySelector('button'));
    },
  };
}
