'use client';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { valueText } from '../../../hooks/goal-tracker/goal-words';
import { checkInProps, goalElementId } from '../../../hooks/goal-tracker/goal-props';
import { useKeyResult } from '../../../hooks/goal-tracker/useGoal';
import { goalsCheckInMessages } from '../../../locales/en/goals-check-in.messages';
import { getActiveElement } from '../../../hooks/shared/dom';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { check } from '../../shared/report-icons';
import { useSheet } from '../../shared/useSheet';
import type { Tracker } from '../tracker.types';
import { checkInCss } from './check-in.css';
import { CheckInValue } from './CheckInValue';
import { fieldsOf, fillForm, formDraftsOf } from './form-drafts';
import type { OpenForm } from './useOpenForm';

const sheet = createSheet('plinth-goal-check-in', checkInCss + inheritFontCss);
/** The key result that somebody writes to, the newest check-in when they began (if they did), and the form that they write in. */
interface Begun {
  readonly id: string;
  readonly after: string | null;
  readonly form: string;
}

const CONFIDENCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A new value in one go: value, how sure, one line, Enter. Renders a `<form>`. */
export function GoalCheckIn(props: {
  readonly tracker: Tracker;
  readonly id: string;
  /** Stands open in the details: has no way to close, and takes the focus only when asked. @default false */
  readonly fixed?: boolean;
  /** Takes the focus, once for each object. */
  readonly asked?: object | null;
  /** The form that asks for help. */
  readonly ask?: OpenForm;
}) {
  const { tracker, id, fixed = false, asked = null, ask } = props;
  const ref = useRef<HTMLFormElement>(null);
  const reading = useKeyResult(tracker, id);
  const t = useTranslator(tracker.plinth, 'goals', goalsCheckInMessages);
  const className = useSheet(sheet);
  useEffect(() => {
    if (fixed && !asked) return;
    const first = ref.current?.querySelector<HTMLInputElement>('input:not([type="radio"]:not(:checked))');
    first?.focus();
    if (first?.type === 'text') first.select();
  }, [fixed, asked]);
  const sent = useRef<'saved' | 'undone' | null>(null);
  /** The check-in that was saved here last. */
  const [mine, setMine] = useState('');
  const saved = reading?.last?.checkIn.id ?? '';
  useEffect(() => {
    const { current: drawn } = ref;
    const isMine = sent.current !== null;
    if (isMine) setMine(sent.current === 'saved' ? saved : '');
    sent.current = null;
    // What was saved took its form along: the next one, in the same place, goes on with the focus.
    if (isMine && fixed && drawn && !getActiveElement(drawn)?.matches(':not(body)'))
      drawn.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, [saved, fixed]);
  const [wrong, setWrong] = useState(false);
  const drafts = formDraftsOf(tracker.store);
  const place = `check-in:${id}`;
  const beginning = (): Begun => ({ id, after: drafts.get(place)?.after ?? null, form: `draft ${id}` });
  const [begun, setBegun] = useState(beginning);
  if (begun.id !== id) {
    setBegun(beginning());
    setWrong(false);
  }
  const last = reading?.last?.checkIn;
  // What somebody else saves meanwhile, or what is corrected, does not take away what is being written here.
  const isMine = (last?.author ?? undefined) === tracker.plinth.person?.id;
  const isBegun = begun.id === id && begun.after !== null && (begun.after === saved || !isMine);
  const start = isBegun ? begun.form : [id, saved, last?.value, ...(last?.reached ?? [])].join(' ');
  useLayoutEffect(() => {
    const draft = drafts.get(place);
    if (!isBegun) drafts.delete(place);
    else if (draft && ref.current) fillForm(ref.current, draft.fields);
  }, [start, isBegun, drafts, place]);
  useEffect(() => {
    if (wrong && ref.current) drafts.set(place, { after: saved, fields: fieldsOf(ref.current) });
  }, [wrong, drafts, place, saved]);
  if (!reading) return null;
  const { confidence } = reading;
  const element = (part: string) => goalElementId(tracker, id, fixed ? `detail-${part}` : part);
  const { 'aria-labelledby': ignored, ...form } = checkInProps(tracker, id, () => setWrong(true));
  void ignored;
  const keys = {
    onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
      form.onKeyDown(event);
      // Given up, like the other forms that Escape closes.
      if (event.defaultPrevented && !fixed) drafts.delete(place);
    },
  };
  const close = () => {
    drafts.delete(place);
    tracker.commands.openCheckIn(null);
  };
  return (
    <form
      ref={ref}
      // A saved value starts the next one, and so does a corrected one.
      key={start}
      {...form}
      onSubmit={(event) => {
        sent.current = 'saved';
        // What is no number is not saved.
        if (!wrong) drafts.delete(place);
        form.onSubmit(event);
      }}
      {...keys}
      onInput={(event) => {
        sent.current = null;
        drafts.set(place, { after: saved, fields: fieldsOf(event.currentTarget) });
        setBegun({ id, after: saved, form: start });
      }}
      data-plinth-part="goal-check-in"
      data-fixed={fixed ? '' : undefined}
      data-drag-ignore=""
      className={className}
      aria-labelledby={element('check-in')}
    >
      <div data-plinth-part="goal-check-in-head">
        <strong id={element('check-in')}>{t('checkIn.title')}</strong>
        <span>{t('checkIn.time', { seconds: 20 })}</span>
      </div>
      <CheckInValue
        tracker={tracker}
        reading={reading}
        t={t}
        fieldId={element('value')}
        wrong={wrong}
        onMend={() => setWrong(false)}
      />
      <fieldset data-plinth-part="goal-confidence">
        <legend>{t('checkIn.confidence', { least: 0, most: 10 })}</legend>
        <div>
          {CONFIDENCES.map((point) => (
            <label key={point}>
              <input type="radio" name="confidence" value={point} defaultChecked={point === confidence} />
              <span>{tracker.format.number(point)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label data-plinth-part="goal-field">
        <span>{t('checkIn.note')}</span>
        <input type="text" name="note" maxLength={2000} autoComplete="off" />
      </label>
      <div data-plinth-part="goal-check-in-actions">
        <Button type="submit" variant="primary" size={fixed ? 'regular' : 'small'}>
          {t('checkIn.save')}
        </Button>
        {ask && <Button {...ask.buttonProps}>{t('checkIn.ask')}</Button>}
        {!fixed && (
          <Button variant="ghost" size="small" onClick={close}>
            {t('checkIn.cancel')}
          </Button>
        )}
      </div>
      {fixed && !isBegun && mine !== '' && last?.id === mine && (
        <p data-plinth-part="goal-saved">
          <Icon path={check} />
          {t('checkIn.saved', { value: valueText(tracker, reading.keyResult, last.value) })}
          <Button
            variant="ghost"
            size="small"
            onClick={(event) => {
              sent.current = 'undone';
              if (tracker.commands.run({ type: 'checkIn.remove', id: mine }, event))
                tracker.announcer.announce(tracker.t('said.undone'));
            }}
          >
            {t('checkIn.undo')}
          </Button>
        </p>
      )}
    </form>
  );
}
