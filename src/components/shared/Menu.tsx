'use client';
import { Fragment, useId, useRef, type ReactNode } from 'react';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { useRovingFocus } from '../../hooks/shared/useRovingFocus';
import { Button, type ButtonProps } from './Button';
import { Icon } from './Icon';
import { check } from './icons';
import { usePopover } from './usePopover';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A path of `icons`. */
  readonly icon?: string;
  /** The icon points along the text. @default false */
  readonly mirrors?: boolean | undefined;
  /** Given: the item is a switch and shows its state. */
  readonly checked?: boolean;
  /** A line parts it from the item before it. */
  readonly startsGroup?: boolean;
  readonly onSelect: (event: unknown) => void;
}

export interface MenuProps {
  /** The menu's name, and the button's where it shows an icon alone. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly direction: 'ltr' | 'rtl';
  /** What the button shows. */
  readonly children: ReactNode;
  readonly buttonProps?: ButtonProps;
  /** Opens as it appears, for a menu that takes the place of the button that asked for it. @default false */
  readonly defaultOpen?: boolean;
}

/**
 * A button with a short list of actions in the top layer, where no ancestor clips it. Arrow keys move, Escape and a
 * press outside close, focus returns to the button. Renders a `<button>` and a `<div role="menu" popover>`.
 */
export function Menu(props: MenuProps) {
  const { label, items, direction, children, buttonProps, defaultOpen = false } = props;
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { open, setOpen, popoverRef } = usePopover(buttonRef);
  const roving = useRovingFocus({
    ids: items.map((item) => item.id),
    orientation: 'vertical',
    direction,
    wrap: true,
  });
  useIsomorphicLayoutEffect(() => {
    if (!defaultOpen) return;
    buttonRef.current?.focus();
    setOpen(true);
  }, [defaultOpen, setOpen]);
  const close = () => {
    setOpen(false);
    buttonRef.current?.focus();
  };
  return (
    <>
      <Button
        {...buttonProps}
        ref={buttonRef}
        aria-label={buttonProps?.iconOnly ? label : buttonProps?.['aria-label']}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      <div
        ref={popoverRef}
        id={id}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        data-plinth-part="menu"
        data-open={open ? '' : undefined}
        {...roving.containerProps}
        onKeyDown={(event) => {
          if (event.key === 'Tab') close();
          else if (event.key === 'Escape') {
            // Not heard by a dialog that the host has around the widget.
            event.preventDefault();
            event.stopPropagation();
            close();
          } else roving.containerProps.onKeyDown(event);
        }}
      >
        {open &&
          items.map((item) => (
            <Fragment key={item.id}>
              {item.startsGroup && <hr />}
              <button
                type="button"
                role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
                aria-checked={item.checked}
                data-plinth-part="menu-item"
                onClick={(event) => {
                  close();
                  item.onSelect(event);
                }}
                {...roving.getItemProps(item.id)}
              >
                {item.icon !== undefined && <Icon path={item.icon} mirrors={item.mirrors} />}
                <span>{item.label}</span>
                {item.checked && <Icon path={check} />}
              </button>
            </Fragment>
          ))}
      </div>
    </>
  );
}
