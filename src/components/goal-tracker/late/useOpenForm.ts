'use client';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * A form that a button opens in the details. It takes the focus; Escape closes it alone, not everything around it with what
 * was written; and whichever way it closes, the button has the focus again.
 */
export function useOpenForm() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    open,
    close,
    buttonProps: { ref: button, 'aria-expanded': open, onClick: () => setOpen(!open) },
    formProps: {
      ref: form,
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
    },
  } as const;
}

export type OpenForm = ReturnType<typeof useOpenForm>;
