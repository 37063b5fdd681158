'use client';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { DialogNews } from '../../shared/DialogNews';
import type { DialogContext } from './dialog.types';

/** What is wrong, in words (else what the command was refused for), and the name of the field that has it. */
export interface Wrong {
  readonly text?: string;
  readonly field?: string;
}

/**
 * A dialog with a form in it: Enter saves, Escape leaves, and asks once where something was written. What is missing is said in
 * the words of the widget, in the dialog. Renders a `Dialog`.
 */
export function FormDialog(
  props: DialogContext & {
    readonly title: string;
    readonly save: string;
    /** What the button says that saves and asks for one more. Without it there is none. */
    readonly again?: string | undefined;
    /** Said above the buttons, and its field has the focus. A new object each time. */
    readonly wrong?: Wrong | null;
    readonly onSave: (data: FormData, event: FormEvent<HTMLFormElement>, again: boolean) => void;
    readonly children: ReactNode;
  },
) {
  const { tracker, t, title, save, again, onSave, children } = props;
  const [missing, setMissing] = useState<Wrong | null>(null);
  const [written, setWritten] = useState(false);
  const [asked, setAsked] = useState(false);
  const wrong = missing ?? props.wrong;
  const close = () => (written && !asked ? setAsked(true) : props.close());
  // Said in the dialog: what stands behind it is neither seen nor read out.
  const refusal = useStore(tracker.ui, (state) => state.refusal, undefined, Object.is);
  const said = asked ? t('form.unsaved') : (wrong?.text ?? refusal);
  useEffect(() => tracker.ui.set({ refusal: null }), [tracker.ui]);
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const asksAgain = useRef(false);
  // A browser puts the focus on the first button, which is the cross: whoever types and presses Enter would close it.
  useEffect(() => {
    const first = ref.current?.querySelector<HTMLInputElement>('input, select, textarea');
    first?.focus();
    // What is only proposed gives way to what is typed.
    if (first?.matches('[data-proposed]')) first.select();
  }, []);
  useEffect(() => {
    const field = [...(ref.current?.elements ?? [])].find(
      (one) => wrong?.field !== undefined && one.getAttribute('name') === wrong.field,
    ) as HTMLInputElement | undefined;
    field?.setAttribute('aria-invalid', 'true');
    field?.setAttribute('aria-describedby', `${id}-wrong`);
    field?.focus();
    return () => {
      field?.removeAttribute('aria-invalid');
      field?.removeAttribute('aria-describedby');
    };
  }, [wrong, id]);
  return (
    <Dialog
      open
      onClose={close}
      title={title}
      closeLabel={t('dialog.close')}
      actions={
        <>
          <Button onClick={close}>{t('dialog.cancel')}</Button>
          {again !== undefined && (
            // Not of type `submit`: Enter would press the first of two.
            <Button
              onClick={() => {
                asksAgain.current = true;
                ref.current?.requestSubmit();
                asksAgain.current = false;
              }}
            >
              {again}
            </Button>
          )}
          <Button type="submit" form={id} variant="primary">
            {save}
          </Button>
        </>
      }
    >
      <form
        ref={ref}
        id={id}
        data-plinth-part="goal-form"
        noValidate
        onInput={({ target }) => {
          (target as Element).removeAttribute('aria-invalid');
          setWritten(true);
          setAsked(false);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(false);
          const fields = [...event.currentTarget.elements] as HTMLInputElement[];
          const invalid = fields.find(({ validity }) => validity && !validity.valid);
          setMissing(invalid ? { text: t('form.missing'), field: invalid.name } : null);
          if (invalid) return;
          // The next one begins empty.
          if (asksAgain.current) setWritten(false);
          onSave(new FormData(event.currentTarget), event, asksAgain.current);
        }}
      >
        {children}
        {said && (
          <p role="alert" id={`${id}-wrong`}>
            {said}
          </p>
        )}
      </form>
      <DialogNews announcer={tracker.announcer} politeOnly />
    </Dialog>
  );
}

/** One labelled control. Renders a `<label>`. */
export function FormField(props: {
  readonly label: string;
  readonly half?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label data-half={props.half ? '' : undefined}>
      <span>{props.label}</span>
      {props.children}
    </label>
  );
}
