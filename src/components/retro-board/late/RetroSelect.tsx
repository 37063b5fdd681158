'use client';
import { useId, type ComponentPropsWithoutRef } from 'react';

/** A labelled choice of one. Renders a `<div>` with a `<label>` and a `<select>`. */
export function RetroSelect(
  props: Omit<ComponentPropsWithoutRef<'select'>, 'id' | 'onChange'> & {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly onValueChange: (value: string, event: unknown) => void;
  },
) {
  const { label, options, onValueChange, ...rest } = props;
  const id = useId();
  return (
    <div data-plinth-part="retro-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        data-plinth-part="retro-input"
        {...rest}
        onChange={(event) => onValueChange(event.target.value, event)}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
