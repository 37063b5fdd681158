'use client';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { MAX_CARD_TEXT } from '../../core/retro-board/retro.types';
import { Button } from '../shared/Button';
import { RetroLimit } from './RetroLimit';
import { useRetroView } from './retro-view-context';

/** A card's text, edited where it stands: Enter saves, Escape leaves it as it was. Renders a `<div>`. */
export function RetroCardEditor({ id, text }: { readonly id: string; readonly text: string }) {
  const { board } = useRetroView();
  const { t, drafts, commands } = board;
  const place = `edit:${id}`;
  const [draft, setDraft] = useState(() => drafts.get(place) || text);
  const ref = useRef<HTMLTextAreaElement>(null);
  // A card that came in longer can be shortened step by step.
  const max = Math.max(MAX_CARD_TEXT, text.length);
  useEffect(() => {
    const field = ref.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  function end() {
    drafts.set(place, '');
    commands.stopEdit();
    commands.focus(id);
  }
  function save(event: unknown) {
    const next = draft.trim();
    if (next === '' || next.length > max) return;
    if (next === text || commands.editCard(id, next, event)) end();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save(event);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      end();
    }
  }
  return (
    <div data-plinth-part="retro-editor">
      <textarea
        ref={ref}
        rows={3}
        value={draft}
        aria-label={t('edit.label')}
        onChange={(event) => {
          setDraft(event.target.value);
          drafts.set(place, event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div data-plinth-part="retro-composer-foot">
        <RetroLimit length={draft.length} t={t} />
        <Button size="small" variant="ghost" onClick={end}>
          {t('edit.cancel')}
        </Button>
        <Button
          size="small"
          variant="primary"
          aria-disabled={draft.trim() === '' || draft.length > max}
          onClick={save}
        >
          {t('edit.save')}
        </Button>
      </div>
    </div>
  );
}
