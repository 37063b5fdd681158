'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';

/** A labelled field of one line. Renders a `<div>` with a `<label>` and an `<input>`. */
export const RetroInput = forwardRef<
  HTMLInputElement,
  Omit<ComponentPropsWithoutRef<'input'>, 'id'> & {
    readonly label: string;
    readonly hint?: string | undefined;
  }
>(function RetroInput({ label, hint, ...rest }, ref) {
  const id = useId();
  return (
    <div data-plinth-part="retro-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        data-plinth-part="retro-input"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...rest}
      />
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
    </div>
  );
});
