'use client';
import { useState } from 'react';
import { RetroInput } from './RetroInput';

/** A whole number in a range; empty where nothing is a value too. Wrong input changes nothing. Renders a `RetroInput`. */
export function RetroNumber(props: {
  readonly label: string;
  /** Shown where nothing is in it. */
  readonly empty?: string | undefined;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Nothing in it means "no limit". */
  readonly optional?: boolean;
  readonly disabled?: boolean | undefined;
  readonly onValueChange: (value: number | null, event: unknown) => void;
}) {
  const { label, empty, value, min, max, optional = false, disabled, onValueChange } = props;
  // What is typed stays as it is typed until it is left, even where it is no number yet.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <RetroInput
      label={label}
      placeholder={empty}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      step={1}
      disabled={disabled}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const next = Number(text);
        if (text === '' && optional) onValueChange(null, event);
        else if (text !== '' && Number.isInteger(next) && next >= min && next <= max)
          onValueChange(next, event);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
