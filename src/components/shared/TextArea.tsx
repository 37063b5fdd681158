'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';

export interface TextAreaProps extends ComponentPropsWithoutRef<'textarea'> {
  readonly id: string;
  readonly label: ReactNode;
  /** Said after the label, for example "optional". */
  readonly mark?: ReactNode;
  /** One line below, on the start side. */
  readonly hint?: ReactNode;
  /** One line below, on the end side. */
  readonly counter?: ReactNode;
}

/** A labelled field of several lines. Renders a `<div>` with a `<label>` and a `<textarea>`. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(props, ref) {
  const { label, mark, hint, counter, ...rest } = props;
  const hintId = hint === undefined ? undefined : `${rest.id}-hint`;
  return (
    <div data-plinth-part="field">
      <label htmlFor={rest.id} data-plinth-part="field-label">
        <bdi>{label}</bdi>
        {mark !== undefined && <span data-plinth-part="field-mark"> {mark}</span>}
      </label>
      <textarea
        ref={ref}
        rows={3}
        {...mergeProps({ 'data-plinth-part': 'text-area', 'aria-describedby': hintId }, rest)}
      />
      {(hint !== undefined || counter !== undefined) && (
        <div data-plinth-part="field-foot">
          <span id={hintId}>{hint}</span>
          <span data-plinth-part="field-counter">{counter}</span>
        </div>
      )}
    </div>
  );
});
