'use client';
import { useId } from 'react';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroDraft } from '../../../hooks/retro-board/useRetroDraft';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';

/** A new comment. Enter sends it, with Shift it starts a line. Renders a `<form>`. */
export function RetroCommentForm(props: {
  readonly board: RetroContext;
  /** What it is about: its draft is kept under it. */
  readonly cardId: string;
  /** Answers whether it was taken. */
  readonly onSave: (text: string, event: unknown) => boolean;
}) {
  const { board, cardId, onSave } = props;
  const t = useLateWords(board);
  const [text, setText] = useRetroDraft(board, `comment:${cardId}`);
  const id = useId();
  const save = (event: unknown) => {
    const comment = text.trim();
    if (comment !== '' && onSave(comment, event)) setText('');
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
        id={id}
        rows={2}
        dir="auto"
        label={t('thread.field')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save(event);
        }}
        maxLength={MAX_SHORT_TEXT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button size="small" type="submit">
        {t('thread.add')}
      </Button>
    </form>
  );
}
