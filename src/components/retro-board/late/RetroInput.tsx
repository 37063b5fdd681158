'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';

/** A labelled field of one line. Renders a `<div>` with a `<label>` and an `<input>`. */
export const RetroInput = forwardRef<
  HTMLInputElement,
  Omit<ComponentPropsWithoutRef<'input'>, 'id'> & {
    readonly label: string;
    readonly hint?: string | undefined;
    /** What is wrong with what is in it. */
    readonly error?: string | undefined;
  }
>(function RetroInput({ label, hint, error, ...rest }, ref) {
  const id = useId();
  return (
    <div data-plinth-part="retro-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        data-plinth-part="retro-input"
        aria-describedby={
          [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-wrong`]
            .filter(Boolean)
            .join(' ') || undefined
        }
        aria-invalid={error !== undefined || undefined}
        {...rest}
      />
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
      {error !== undefined && (
        <span id={`${id}-wrong`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
});
