'use client';
import { useRovingFocus } from '../../hooks/shared/useRovingFocus';

export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onValueChange: (value: V, event: unknown) => void;
  readonly direction: 'ltr' | 'rtl';
  readonly className?: string | undefined;
}

/**
 * Two to four views of the same thing. Renders a `<div role="radiogroup">`; one tab stop, arrows move, Enter or Space
 * selects.
 */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, options, value, onValueChange, direction, className } = props;
  const roving = useRovingFocus({
    ids: options.map((option) => option.value),
    orientation: 'both',
    direction,
    preferred: value,
  });
  return (
    <div
      role="radiogroup"
      aria-label={label}
      data-plinth-part="segmented-control"
      className={className}
      {...roving.containerProps}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          data-plinth-part="segment"
          onClick={(event) => onValueChange(option.value, event)}
          {...roving.getItemProps(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
