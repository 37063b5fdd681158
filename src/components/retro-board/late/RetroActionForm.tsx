'use client';
import { useEffect, useRef, useState } from 'react';
import { MAX_SHORT_TEXT, type ActionRecord } from '../../../core/retro-board/retro.types';
import { isOverdue } from '../../../core/retro-board/select/actions';
import { act } from '../../../hooks/retro-board/act';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { todayOf } from '../../../hooks/retro-board/day-words';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Button } from '../../shared/Button';
import { TextArea } from '../../shared/TextArea';
import { RetroInput } from './RetroInput';
import { RetroLate } from './RetroLate';
import { RetroOwners } from './RetroOwners';

/** A new action, or another wording of one: what, who, until when. Renders a `<form>`. */
export function RetroActionForm(props: {
  readonly board: RetroContext;
  /** The one that is changed. @default a new one */
  readonly action?: ActionRecord | undefined;
  /** The card or group that a new one comes from. */
  readonly cardId?: string | undefined;
  readonly onDone: () => void;
}) {
  const { board, action, cardId, onDone } = props;
  const { commands, plinth, drafts } = board;
  const t = useLateWords(board);
  const shared = useTranslator(plinth, 'shared', sharedMessages);
  const around = useAroundWords(board);
  const place = `action:${action?.id ?? cardId ?? 'new'}`;
  // Kept until it is saved or given up: the form goes with its phase or tab.
  const [text, setText] = useState(() => drafts.get(place) || (action?.text ?? ''));
  const [owners, setOwners] = useState<readonly string[]>(Object.keys(action?.owners ?? {}));
  const [due, setDue] = useState(action?.due ?? '');
  const [missing, setMissing] = useState(false);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = fieldRef.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const source = action?.cardId ?? cardId;
  const sourceText = source === undefined ? '' : cardText(board, source);

  const finish = () => {
    drafts.set(place, '');
    onDone();
  };
  const save = (event: unknown) => {
    const wording = text.trim();
    if (wording === '') {
      setMissing(true);
      fieldRef.current?.focus();
      return;
    }
    if (action) {
      const { id } = action;
      if (wording !== action.text || due !== (action.due ?? ''))
        commands.dispatch({ type: 'action.edit', id, text: wording, due: due === '' ? null : due }, event);
      const people = new Set([...owners, ...Object.keys(action.owners)]);
      for (const person of people) {
        const on = owners.includes(person);
        if (on !== Object.hasOwn(action.owners, person))
          commands.dispatch({ type: 'action.own', id, person, on }, event);
      }
      finish();
      return;
    }
    const id = plinth.env.createId();
    const added = act(
      board,
      {
        type: 'action.add',
        id,
        text: wording,
        owners,
        ...(due === '' ? {} : { due }),
        ...(source === undefined ? {} : { cardId: source }),
        seed: plinth.env.random(),
      },
      event,
    );
    if (!added) return;
    commands.say(board.t('said.added', { count: 1, column: around('actions.title') }));
    finish();
  };
  const id = `${board.idPrefix}action-form-${action?.id ?? 'new'}`;
  return (
    <RetroLate>
      <form
        aria-label={t(action ? 'action.edit' : 'action.new')}
        data-plinth-part="retro-action-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(event);
        }}
      >
        <TextArea
          ref={fieldRef}
          id={id}
          rows={2}
          dir="auto"
          label={t('action.text')}
          hint={missing && text.trim() === '' ? t('action.empty') : t('action.textHint')}
          aria-invalid={(missing && text.trim() === '') || undefined}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              onDone();
            }
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              save(event);
            }
          }}
          maxLength={MAX_SHORT_TEXT}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            drafts.set(place, event.target.value);
          }}
        />
        <RetroOwners board={board} label={t('action.owners')} chosen={owners} onChange={setOwners} />
        <RetroInput
          type="date"
          label={t('action.due')}
          hint={
            due !== '' && isOverdue({ status: 'open', due }, todayOf(plinth)) ? t('action.past') : undefined
          }
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
        {sourceText !== '' && (
          <p data-plinth-part="retro-source">
            {t('action.source')} <bdi>{sourceText}</bdi>
          </p>
        )}
        <div data-plinth-part="retro-form-actions">
          <Button size="small" variant="ghost" onClick={finish}>
            {shared('action.cancel')}
          </Button>
          <Button size="small" variant="primary" type="submit">
            {t(action ? 'action.save' : 'action.create')}
          </Button>
        </div>
      </form>
    </RetroLate>
  );
}
