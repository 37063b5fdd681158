'use client';
import { useId } from 'react';

/** One thing to turn on or off, with what it does. Renders a `<label>` around a checkbox. */
export function RetroSwitch(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly tabIndex?: number | undefined;
  readonly onChange: (checked: boolean, event: unknown) => void;
}) {
  const { label, hint, checked, disabled, tabIndex, onChange } = props;
  const id = useId();
  return (
    <div data-plinth-part="retro-switch">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked, event)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
    </div>
  );
}
