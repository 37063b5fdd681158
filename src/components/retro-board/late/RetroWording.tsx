'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';

/** Another wording of what is there. Enter keeps it, with Shift it starts a line, Escape does not. Renders a `<form>`. */
export function RetroWording(props: {
  readonly board: RetroContext;
  readonly label: string;
  readonly text: string;
  /** Answers whether it was taken. */
  readonly onSave: (text: string, event: unknown) => boolean;
  readonly onDone: () => void;
}) {
  const { board, label, text: before, onSave, onDone } = props;
  const t = useLateWords(board);
  const [text, setText] = useState(before);
  const ref = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const field = ref.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const save = (event: unknown) => {
    const next = text.trim();
    if (next !== '' && (next === before || onSave(next, event))) onDone();
  };
  return (
    <form
      data-plinth-part="retro-wording"
      onSubmit={(event) => {
        event.preventDefault();
        save(event);
      }}
    >
      <TextArea
        ref={ref}
        id={id}
        rows={2}
        dir="auto"
        label={label}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            save(event);
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }
        }}
        maxLength={MAX_SHORT_TEXT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span>
        <Button size="small" variant="ghost" onClick={onDone}>
          {board.t('edit.cancel')}
        </Button>
        <Button size="small" type="submit">
          {t('title.save')}
        </Button>
      </span>
    </form>
  );
}
