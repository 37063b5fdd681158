'use client';
import { useEffect, useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { fieldsOf, fillForm, formDraftsOf } from './form-drafts';

/**
 * A form that a button opens in the details. It takes the focus; Escape closes it alone, not everything around it with what
 * was written; and whichever way it closes, the button has the focus again. Whoever leaves the goal with something written
 * finds the form open on coming back.
 *
 * @param place Names the form in its store.
 */
export function useOpenForm(store: object, place: string) {
  const drafts = formDraftsOf(store);
  const [open, setOpen] = useState(() => drafts.has(place));
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    const draft = drafts.get(place);
    if (open && draft && form.current) fillForm(form.current, draft.fields);
  }, [open, drafts, place]);
  useEffect(() => {
    // What was left open takes no focus by itself.
    if (open && asked.current) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    asked.current = false;
  }, [open]);
  const forget = () => void drafts.delete(place);
  const close = () => {
    forget();
    setOpen(false);
    button.current?.focus();
  };
  return {
    open,
    close,
    /** What was written is sent, and the form stays. */
    forget,
    buttonProps: {
      ref: button,
      'aria-expanded': open,
      onClick() {
        asked.current = !open;
        setOpen(!open);
      },
    },
    formProps: {
      ref: form,
      onInput(event: FormEvent<HTMLFormElement>) {
        drafts.set(place, { fields: fieldsOf(event.currentTarget) });
      },
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
