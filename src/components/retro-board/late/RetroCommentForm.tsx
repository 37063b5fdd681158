'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroDraft } from '../../../hooks/retro-board/useRetroDraft';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';

/** A new comment, or another wording of one. Enter sends, with Shift it starts a line. Renders a `<form>`. */
export function RetroCommentForm(props: {
  readonly board: RetroContext;
  /** What a new one is about: its draft is kept under it. */
  readonly cardId?: string;
  /** Of the one that is changed. @default a new one */
  readonly text?: string;
  /** Answers whether it was taken. */
  readonly onSave: (text: string, event: unknown) => boolean;
  readonly onDone?: () => void;
}) {
  const { board, cardId = '', text: before = '', onSave, onDone } = props;
  const t = useLateWords(board);
  const [changed, setChanged] = useState(before);
  const [draft, setDraft] = useRetroDraft(board, `comment:${cardId}`);
  const ref = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const changes = onDone !== undefined;
  // A new one survives a reload; another wording is kept or dropped at once.
  const [text, setText] = changes ? [changed, setChanged] : [draft, setDraft];
  useEffect(() => {
    if (changes) ref.current?.focus();
  }, [changes]);
  const save = (event: unknown) => {
    const comment = text.trim();
    if (comment === '' || !onSave(comment, event)) return;
    if (!changes) setText('');
    onDone?.();
  };
  return (
    <form
      data-plinth-part="retro-comment-form"
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
        label={t(changes ? 'thread.edit' : 'thread.field')}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            save(event);
          }
          if (event.key === 'Escape' && changes) {
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }
        }}
        maxLength={MAX_SHORT_TEXT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button size="small" type="submit">
        {t(changes ? 'title.save' : 'thread.add')}
      </Button>
    </form>
  );
}
