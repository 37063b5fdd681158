'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { getActiveElement } from '../../hooks/shared/dom';
import { useLatest } from '../../hooks/shared/useLatest';
import { Button } from './Button';
import { Icon } from './Icon';
import { close as closeIcon } from './icons';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Name of the button with the cross. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode;
}

/** A question that needs an answer first. The browser keeps the focus inside and gives it back. Renders a `<dialog>`. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, children, actions } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const latest = useLatest(onClose);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open || dialog.open) return undefined;
    // A host has taken the widget off its page, where the browser would throw.
    if (!dialog.isConnected) {
      queueMicrotask(() => latest.current());
      return undefined;
    }
    const before = getActiveElement(dialog);
    dialog.showModal();
    return () => {
      // React has taken the element away by now, so the browser's own return of the focus comes too late.
      dialog.close();
      (before as HTMLElement | null)?.focus();
    };
  }, [open, latest]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      data-plinth-part="dialog"
      // Pages that swallow the native cancel (or have no native dialog) still hear the key.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div data-plinth-part="dialog-head">
        <h2 id={id} data-plinth-part="dialog-title">
          {title}
        </h2>
        <Button variant="ghost" size="small" iconOnly aria-label={closeLabel} onClick={onClose}>
          <Icon path={closeIcon} />
        </Button>
      </div>
      <div data-plinth-part="dialog-body">{children}</div>
      {actions !== undefined && <div data-plinth-part="dialog-actions">{actions}</div>}
    </dialog>
  );
}
