'use client';
import { useId, useState, type FormEvent } from 'react';
import type { CheckInRecord } from '../../../core/goal-tracker/goals.types';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { EXAMPLES } from '../../../hooks/goal-tracker/goal-words';
import { readNumber } from '../../../hooks/goal-tracker/read-check-in';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalRejectedMessages } from '../../../locales/en/goal-rejected.messages';
import { Button } from '../../shared/Button';
import type { DetailContext } from './detail.types';
import { fieldText } from './field-text';
import { textOf } from './text-of';
import type { OpenForm } from './useOpenForm';

/** From no hope to certain. */
const SURE = Array.from({ length: 11 }, (_, point) => point);

/** Corrects one value: its day, what it was, how sure somebody was, what was said. Milestones keep what was ticked. Renders a `<form>`. */
export function EditCheckIn(
  props: DetailContext & {
    readonly reading: KeyResultReading;
    readonly checkIn: CheckInRecord;
    readonly form: OpenForm;
  },
) {
  const { tracker, t, reading, checkIn, form } = props;
  const id = useId();
  const [wrong, setWrong] = useState<'value' | 'future' | 'early' | null>(null);
  const { keyResult } = reading;
  const rejected = useTranslator(tracker.plinth, 'shared', goalRejectedMessages);
  const { start = '' } = tracker.read(tracker.store.getSnapshot()).goal(keyResult.goal)?.period ?? {};
  const counted = keyResult.metric === 'milestones';
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = counted
      ? checkIn.value
      : readNumber(textOf(data, 'value'), tracker.plinth.locale, keyResult.unit);
    // Without a day it keeps the one it has.
    const date = textOf(data, 'date') || checkIn.date;
    // What is still to come would stand first in the history, and count for nothing.
    const found =
      value === undefined ? 'value' : date > tracker.today ? 'future' : date < start ? 'early' : null;
    setWrong(found);
    if (value === undefined || found !== null)
      return event.currentTarget
        .querySelector<HTMLElement>(`[name="${found === 'value' ? found : 'date'}"]`)
        ?.focus();
    const note = textOf(data, 'note');
    const sure = textOf(data, 'confidence');
    const set = {
      date,
      ...(counted ? {} : { value }),
      confidence: sure === '' ? undefined : Number(sure),
      note: note === '' ? undefined : note,
    };
    if (tracker.commands.run({ type: 'checkIn.edit', id: checkIn.id, set }, event)) form.close();
  }
  const wrongDay = wrong === 'future' || wrong === 'early';
  return (
    <form
      data-plinth-part="goal-edit-row"
      noValidate
      onSubmit={save}
      aria-label={t('history.edit')}
      {...form.formProps}
    >
      <label>
        <span>{t('table.day')}</span>
        <input
          type="date"
          name="date"
          min={start || undefined}
          max={tracker.today}
          defaultValue={checkIn.date}
          aria-invalid={wrongDay || undefined}
          aria-describedby={wrongDay ? `${id}-wrong` : undefined}
        />
      </label>
      {!counted && (
        <label>
          <span>{t('table.value')}</span>
          <input
            type="text"
            name="value"
            inputMode="decimal"
            defaultValue={fieldText(tracker, checkIn.value)}
            aria-invalid={wrong === 'value' || undefined}
            aria-describedby={wrong === 'value' ? `${id}-wrong` : undefined}
          />
        </label>
      )}
      <label>
        <span>{t('table.confidence')}</span>
        <select name="confidence" defaultValue={checkIn.confidence ?? ''}>
          <option value="">{tracker.t('confidence.none')}</option>
          {SURE.map((point) => (
            <option key={point} value={point}>
              {tracker.format.number(point)}
            </option>
          ))}
        </select>
      </label>
      <label data-wide="">
        <span>{t('history.note')}</span>
        <input type="text" name="note" maxLength={2000} defaultValue={checkIn.note ?? ''} />
      </label>
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {wrong === 'future'
            ? t('history.future')
            : wrong === 'early'
              ? rejected('rejected.beforePeriod')
              : tracker.t('checkIn.notNumber', EXAMPLES)}
        </p>
      )}
      <span>
        <Button type="submit" size="small" variant="primary">
          {t('history.save')}
        </Button>
        <Button size="small" variant="ghost" onClick={form.close}>
          {t('detail.cancel')}
        </Button>
      </span>
    </form>
  );
}
