'use client';
import { useState, type FormEvent } from 'react';
import type { Cadence } from '../../../core/goal-tracker/goals.types';
import { civilOf, dayInMonth, dayNumber, isoOfDay } from '../../../core/shared/iso-date';
import { own } from '../../../core/shared/json';
import { lastOrder } from '../../../hooks/goal-tracker/arrange-goals';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField, type Wrong } from './FormDialog';
import { textOf } from './text-of';

const CADENCES: readonly Cadence[] = ['weekly', 'fortnightly', 'monthly'];

/** A quarter from the day after the last period, or from the first of this month. */
function proposal({ tracker }: DialogContext): { readonly start: string; readonly end: string } {
  const last = periodsOf(tracker.store.getSnapshot()).at(-1);
  const today = dayNumber(tracker.today) ?? 0;
  const { year, month } = civilOf(today);
  const start = last ? (dayNumber(last.end) ?? today) + 1 : dayInMonth(year, month, 1);
  const first = civilOf(start);
  return { start: isoOfDay(start), end: isoOfDay(dayInMonth(first.year, first.month + 3, first.date) - 1) };
}

/** A new period, or changes to one. */
export function PeriodEditor(props: DialogContext & { readonly id: string | null }) {
  const { tracker, t, close, id } = props;
  const { commands, store, plinth } = tracker;
  const before = id === null ? undefined : own(store.getSnapshot().periods, id);
  const [dates] = useState(() => before ?? proposal(props));
  const [wrong, setWrong] = useState<Wrong | null>(null);
  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const [title, start, end] = [textOf(data, 'title'), textOf(data, 'start'), textOf(data, 'end')];
    if (title === '') return;
    if (dayNumber(start) === undefined || dayNumber(end) === undefined || end < start)
      return setWrong({ text: t('period.wrong'), field: 'end' });
    const fields = { title, start, end, cadence: textOf(data, 'cadence') as Cadence };
    const made = plinth.env.createId();
    const order = lastOrder(store.getSnapshot().periods, plinth.env.random);
    const done = before
      ? commands.run({ type: 'period.edit', id: before.id, set: fields }, event)
      : commands.run({ type: 'period.add', period: { id: made, order, ...fields } }, event);
    if (!done) return;
    if (!before) commands.setView({ filter: { ...props.view.filter, period: [made] } }, event);
    close();
  }
  return (
    <FormDialog
      {...props}
      title={t(before ? 'period.editTitle' : 'period.newTitle')}
      save={t('dialog.save')}
      wrong={wrong}
      onSave={save}
    >
      <FormField label={t('period.title')}>
        <input
          type="text"
          name="title"
          required
          maxLength={300}
          defaultValue={before?.title}
          autoComplete="off"
        />
      </FormField>
      <FormField label={t('period.start')} half>
        <input type="date" name="start" required defaultValue={dates.start} />
      </FormField>
      <FormField label={t('period.end')} half>
        <input type="date" name="end" required defaultValue={dates.end} />
      </FormField>
      <FormField label={t('period.cadence')}>
        <select name="cadence" defaultValue={before?.cadence ?? 'weekly'}>
          {CADENCES.map((cadence) => (
            <option key={cadence} value={cadence}>
              {t(`cadence.${cadence}`)}
            </option>
          ))}
        </select>
      </FormField>
    </FormDialog>
  );
}
