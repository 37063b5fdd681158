'use client';
import type { FormEvent } from 'react';
import { own } from '../../../core/shared/json';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField } from './FormDialog';
import { textOf } from './text-of';

/** Goes on with a goal in another period; its key results start where they stand. */
export function DuplicateDialog(props: DialogContext & { readonly id: string }) {
  const { tracker, t, close, id } = props;
  const document = tracker.store.getSnapshot();
  const goal = own(document.goals, id);
  if (!goal) return null;
  const open = periodsOf(document).filter(({ closedOn }) => closedOn === undefined);
  const here = goal.period === null ? undefined : own(document.periods, goal.period);
  const next =
    open.find(({ start, id: period }) => period !== here?.id && (!here || start > here.start)) ?? open.at(-1);
  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const period = textOf(data, 'period');
    if (tracker.commands.duplicate(id, period === '' ? null : period, event) !== null) close();
  }
  return (
    <FormDialog
      {...props}
      title={t('duplicate.title', { title: goal.title })}
      save={t('duplicate.save')}
      onSave={save}
    >
      <p>{t('duplicate.text')}</p>
      <FormField label={tracker.t('group.period')}>
        <select name="period" defaultValue={next?.id ?? ''}>
          {open.map(({ id: period, title }) => (
            <option key={period} value={period}>
              {title}
            </option>
          ))}
          <option value="">{tracker.t('lane.period.none')}</option>
        </select>
      </FormField>
    </FormDialog>
  );
}
