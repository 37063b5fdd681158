'use client';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { MAX_CARD_TEXT } from '../../core/retro-board/retro.types';
import { pasteToCards } from '../../core/retro-board/text/paste-to-cards';
import { useRetroDraft } from '../../hooks/retro-board/useRetroDraft';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { lock } from '../shared/icons';
import { RetroLimit } from './RetroLimit';
import { useRetroView } from './retro-view-context';

/** A new card: Enter adds and goes on, Escape closes and keeps what was written. Renders a `<div>` with a `<textarea>`. */
export function RetroComposer({ columnId }: { readonly columnId: string }) {
  const { board, mode } = useRetroView();
  const { t, commands } = board;
  const [text, setText] = useRetroDraft(board, columnId);
  const ref = useRef<HTMLTextAreaElement>(null);
  const lines = pasteToCards(text);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.setSelectionRange(MAX_CARD_TEXT, MAX_CARD_TEXT);
    ref.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  function add(texts: readonly string[], event: unknown) {
    if (texts.some((one) => one.length > MAX_CARD_TEXT)) return;
    if (commands.addCards(columnId, texts, event)) setText('');
    ref.current?.focus();
  }
  function close() {
    commands.closeComposer();
    // Once the button that opens it is there again.
    queueMicrotask(() => commands.focus(columnId));
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter that ends the choice of a character is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      add([text], event);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }
  return (
    <div data-plinth-part="retro-composer">
      <textarea
        ref={ref}
        rows={2}
        value={text}
        aria-label={t('composer.label', { column: board.columnTitle(columnId) })}
        placeholder={t('composer.placeholder')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div data-plinth-part="retro-composer-foot">
        {mode.hidden && (
          <span data-plinth-part="retro-fact" className="plinth-retro-fact">
            <Icon path={lock} size={14} />
            {t('composer.private')}
          </span>
        )}
        <RetroLimit length={text.length} t={t} />
        {lines.length > 1 && (
          <Button size="small" onClick={(event) => add(lines, event)}>
            {t('composer.lines', { count: lines.length })}
          </Button>
        )}
        <Button size="small" variant="ghost" onClick={close}>
          {t('composer.close')}
        </Button>
        <Button
          size="small"
          variant="primary"
          aria-disabled={text.trim() === '' || text.length > MAX_CARD_TEXT}
          onClick={(event) => add([text], event)}
        >
          {t('composer.add')}
        </Button>
      </div>
    </div>
  );
}
