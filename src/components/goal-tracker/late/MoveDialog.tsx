'use client';
import { useState, type FormEvent } from 'react';
import { own } from '../../../core/shared/json';
import { listOf } from '../../../hooks/goal-tracker/useGoalList';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import { laneTitle } from '../lane-title';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField } from './FormDialog';
import { textOf } from './text-of';

type By = 'principle' | 'owner' | 'period';

/** Moves a goal to another lane, and to a place in it: what dragging does, in words. */
export function MoveDialog(props: DialogContext & { readonly id: string }) {
  const { tracker, t, view, close, id } = props;
  const { commands, store, plinth } = tracker;
  const document = store.getSnapshot();
  const goal = own(document.goals, id);
  const [by, setBy] = useState<By>(view.groupBy === 'owner' ? 'owner' : 'principle');
  if (!goal) return null;
  const owner = Object.keys(goal.owners)[0] ?? 'none';
  const from =
    by === 'principle' ? (goal.principle ?? 'none') : by === 'owner' ? owner : (goal.period ?? 'none');
  const keys =
    by === 'principle'
      ? [...tracker.levels, 'none']
      : by === 'owner'
        ? [...plinth.people.map((one) => one.id), 'none']
        : [
            ...periodsOf(document)
              .filter(({ closedOn }) => closedOn === undefined)
              .map((one) => one.id),
            'none',
          ];
  const shown =
    listOf(tracker, document, { ...view, groupBy: 'none', sort: { by: 'order', descending: false } }).lanes[0]
      ?.ids ?? [];

  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const to = textOf(data, 'to');
    const before = textOf(data, 'before');
    const place = {
      ...(before === 'stay' ? {} : { before: before === 'end' ? null : before }),
      ...(to === from ? {} : { lane: { by, from, to } }),
    };
    if (!commands.move(id, place, event)) return;
    tracker.announcer.announce(
      tracker.t('said.movedTo', { title: goal!.title, lane: laneTitle(tracker, by, to) }),
    );
    close();
  }
  return (
    <FormDialog {...props} title={t('move.title', { title: goal.title })} save={t('move.save')} onSave={save}>
      <FormField label={t('move.by')} half>
        <select value={by} onChange={(event) => setBy(event.target.value as By)}>
          {(['principle', 'owner', 'period'] as const).map((one) => (
            <option key={one} value={one}>
              {tracker.t(`group.${one}`)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('move.to')} half>
        <select key={by} name="to" defaultValue={from}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {laneTitle(tracker, by, key)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('move.before')}>
        <select name="before" defaultValue="stay">
          <option value="stay">{t('move.stay')}</option>
          {shown
            .filter((one) => one !== id)
            .slice(0, 300)
            .map((one) => (
              <option key={one} value={one}>
                {document.goals[one]?.title}
              </option>
            ))}
          <option value="end">{t('move.end')}</option>
        </select>
      </FormField>
    </FormDialog>
  );
}
