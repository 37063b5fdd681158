'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** `primary` once per screen. @default 'neutral' */
  readonly variant?: 'primary' | 'neutral' | 'ghost' | 'link';
  /** @default 'regular' */
  readonly size?: 'regular' | 'small';
  /** A square for one icon; give it an `aria-label`. */
  readonly iconOnly?: boolean;
}

/** Renders a `<button type="button">`. Unavailable is `aria-disabled`, so that it keeps its focus and can say why. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { variant = 'neutral', size = 'regular', iconOnly, ...rest } = props;
  const own = {
    type: 'button' as const,
    'data-plinth-part': 'button',
    'data-variant': variant,
    'data-size': size === 'small' ? size : undefined,
    'data-icon-only': iconOnly ? '' : undefined,
  };
  return <button ref={ref} {...mergeProps(own, rest)} />;
});
