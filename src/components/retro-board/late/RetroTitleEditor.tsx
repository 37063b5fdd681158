'use client';
import { useEffect, useRef, useState } from 'react';
import { MAX_TITLE } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { RetroLate } from './RetroLate';

/** The retro's title as a field. Enter and leaving it save, Escape does not. Renders a `<form>`. */
export function RetroTitleEditor(props: {
  readonly board: RetroContext;
  readonly title: string;
  readonly onDone: () => void;
}) {
  const { board, title, onDone } = props;
  const t = useLateWords(board);
  const [text, setText] = useState(title);
  const ref = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => ref.current?.select(), []);
  const finish = (save: boolean, event: unknown) => {
    if (over.current) return;
    over.current = true;
    if (save && text.trim() !== title)
      board.commands.dispatch({ type: 'board.set', settings: { title: text.trim() } }, event);
    onDone();
  };
  return (
    <RetroLate>
      <form
        data-plinth-part="retro-title-form"
        onSubmit={(event) => {
          event.preventDefault();
          finish(true, event);
        }}
      >
        <input
          ref={ref}
          dir="auto"
          data-plinth-part="retro-input"
          aria-label={t('title.edit')}
          maxLength={MAX_TITLE}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={(event) => {
            if (!event.currentTarget.form?.contains(event.relatedTarget)) finish(true, event);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            finish(false, event);
          }}
        />
        <Button type="submit" size="small">
          {t('title.save')}
        </Button>
      </form>
    </RetroLate>
  );
}
