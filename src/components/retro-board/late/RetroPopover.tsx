'use client';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/shared/useIsomorphicLayoutEffect';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { usePopover } from '../../shared/usePopover';
import { RetroLate } from './RetroLate';

/** What the button of a popover needs. */
export interface PopoverButtonProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
}

/**
 * A button with a small form in the top layer. It takes the place of the button that asked for it to be loaded, so it
 * opens as it arrives. Escape and a press outside close; the focus returns. Renders a `<div role="dialog" popover>`.
 */
export function RetroPopover(props: {
  readonly label: string;
  readonly button: (buttonProps: PopoverButtonProps) => ReactNode;
  /** Its first control has `tabIndex={0}`, and takes the focus. */
  readonly children: (close: () => void) => ReactNode;
}) {
  const { label, button, children } = props;
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { open, setOpen, popoverRef } = usePopover(buttonRef);
  useIsomorphicLayoutEffect(() => {
    buttonRef.current?.focus();
    setOpen(true);
  }, [setOpen]);
  const close = useStableCallback(() => {
    setOpen(false);
    buttonRef.current?.focus();
  });
  // By hand: where there is no native popover, nothing else hears the key.
  useEffect(() => {
    const popover = popoverRef.current;
    if (!popover) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    popover.addEventListener('keydown', onKeyDown);
    return () => popover.removeEventListener('keydown', onKeyDown);
  }, [popoverRef, close]);
  return (
    <>
      {button({
        ref: buttonRef,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      <RetroLate>
        <div
          ref={popoverRef}
          id={id}
          role="dialog"
          aria-label={label}
          data-plinth-part="retro-popover"
          data-open={open ? '' : undefined}
        >
          {open && children(close)}
        </div>
      </RetroLate>
    </>
  );
}
