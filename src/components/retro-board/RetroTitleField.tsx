'use client';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { MAX_TITLE } from '../../core/retro-board/retro.types';
import { useRetroView } from './retro-view-context';

/** A title that is edited where it stands: Enter and leaving save, Escape does not. Renders an `<input>`. */
export function RetroTitleField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSave: (title: string, event: unknown) => unknown;
}) {
  const { label, value, onSave } = props;
  const { commands } = useRetroView().board;
  const ref = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    done.current = false;
    ref.current?.focus();
    ref.current?.select();
  }, []);
  function finish(save: boolean, event: unknown) {
    if (done.current) return;
    done.current = true;
    const title = ref.current?.value.trim() ?? '';
    if (save && title !== value.trim()) onSave(title, event);
    commands.stopEdit();
  }
  return (
    <input
      ref={ref}
      data-plinth-part="retro-title-field"
      aria-label={label}
      defaultValue={value}
      maxLength={MAX_TITLE}
      onBlur={(event) => finish(true, event)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter', event);
      }}
    />
  );
}
