'use client';
import { useState } from 'react';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { RetroInput } from './RetroInput';

/**
 * A whole number in a range; empty where nothing is a value too. Wrong input changes nothing, stays, and is told what is wrong
 * with it. Renders a `RetroInput`.
 */
export function RetroNumber(props: {
  readonly board: RetroContext;
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
  const { board, label, empty, value, min, max, optional = false, disabled, onValueChange } = props;
  const t = useLateWords(board);
  // What is typed stays as it is typed until it is left, and beyond where it is no number that can be taken.
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
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
      error={wrong ? t('settings.range', { min, max }) : undefined}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(event) => {
        const { value: text, validity } = event.target;
        const none = text === '' && !validity.badInput;
        const next = Number(text);
        const taken = none ? optional : text !== '' && Number.isInteger(next) && next >= min && next <= max;
        setTyped(text);
        // An empty field is one that a number is about to be written into.
        setWrong(!taken && !none);
        if (taken) onValueChange(none ? null : next, event);
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
