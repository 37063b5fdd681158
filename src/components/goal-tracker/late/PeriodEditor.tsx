'use client';
import { useState, type FormEvent } from 'react';
import type { Cadence } from '../../../core/goal-tracker/goals.types';
import { proposePeriod } from '../../../core/goal-tracker/rules/propose-period';
import { dayNumber } from '../../../core/shared/iso-date';
import { own } from '../../../core/shared/json';
import { lastOrder } from '../../../hooks/goal-tracker/arrange-goals';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import { formattingLocale } from '../../../locales/formatting-locale';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField, type Wrong } from './FormDialog';
import { textOf } from './text-of';

const CADENCES: readonly Cadence[] = ['weekly', 'fortnightly', 'monthly'];

/** The next period, called by its quarter where it is one. */
function proposal({ tracker, t }: DialogContext) {
  const last = periodsOf(tracker.store.getSnapshot()).at(-1);
  const { quarter, year, ...dates } = proposePeriod(tracker.today, last?.end);
  const plain = new Intl.NumberFormat(formattingLocale(tracker.plinth.locale), { useGrouping: false });
  const title =
    quarter === null ? '' : t('period.quarter', { quarter: plain.format(quarter), year: plain.format(year) });
  return { title, ...dates };
}

/** A new period, or changes to one. */
export function PeriodEditor(props: DialogContext & { readonly id: string | null }) {
  const { tracker, t, close, id } = props;
  const { commands, store, plinth } = tracker;
  const before = id === null ? undefined : own(store.getSnapshot().periods, id);
  const [shown] = useState(() => before ?? proposal(props));
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
    tracker.announcer.announce(before ? t('said.saved', { title }) : tracker.t('said.added', { title }));
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
          defaultValue={shown.title}
          data-proposed={before ? undefined : ''}
          autoComplete="off"
        />
      </FormField>
      <FormField label={t('period.start')} half>
        <input type="date" name="start" required defaultValue={shown.start} />
      </FormField>
      <FormField label={t('period.end')} half>
        <input type="date" name="end" required defaultValue={shown.end} />
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
