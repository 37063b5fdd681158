'use client';
import { forwardRef, useId } from 'react';

/** A labelled field of one line, with what is wrong in words. Renders a `<div>` with a `<label>` and an `<input>`. */
export const SetUpField = forwardRef<
  HTMLInputElement,
  {
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly autoComplete: string;
    readonly error: string | undefined;
    readonly onEscape?: () => void;
  }
>(function SetUpField({ label, value, onChange, autoComplete, error, onEscape }, ref) {
  const id = useId();
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <div data-plinth-part="field">
      <label htmlFor={id} data-plinth-part="field-label">
        {label}
      </label>
      {error !== undefined && (
        <p id={errorId} data-plinth-part="workspace-invalid">
          {error}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        dir="auto"
        maxLength={200}
        autoComplete={autoComplete}
        data-plinth-part="workspace-input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={errorId}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onEscape) return;
          event.preventDefault();
          onEscape();
        }}
      />
    </div>
  );
});
