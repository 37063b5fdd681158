'use client';
import { useState, type FormEvent } from 'react';
import { googleGrade } from '../../../core/goal-tracker/rules/google-grade';
import { own } from '../../../core/shared/json';
import { percentText } from '../../../hooks/goal-tracker/goal-words';
import { readNumber } from '../../../hooks/goal-tracker/read-check-in';
import { periodsOf } from '../../../hooks/goal-tracker/shown-period';
import { GoalStatus } from '../GoalStatus';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField, type Wrong } from './FormDialog';
import { textOf } from './text-of';

/**
 * The end of a period: a grade for each goal (proposed from its progress, in tenths), what was learned, and which goals go
 * on in the next one. Saving closes the period.
 */
export function ReviewDialog(props: DialogContext & { readonly id: string }) {
  const { tracker, t, close, id } = props;
  const { commands, store, format, plinth } = tracker;
  const document = store.getSnapshot();
  const reading = tracker.read(document).period(id);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  if (!reading) return null;
  const next = periodsOf(document).find(
    ({ start, closedOn }) => closedOn === undefined && start > reading.period.start,
  );

  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const reviews: Record<string, { grade: number | null; learnings?: string }> = {};
    for (const { goal } of reading!.goals) {
      const text = textOf(data, `grade ${goal.id}`);
      const grade = text === '' ? null : readNumber(text, plinth.locale);
      if (grade === undefined || (grade !== null && (grade < 0 || grade > 1)))
        return setWrong({
          text: t('review.wrong', { title: goal.title, least: 0, most: 1 }),
          field: `grade ${goal.id}`,
        });
      const learnings = textOf(data, `learned ${goal.id}`);
      reviews[goal.id] = { grade, ...(learnings === '' ? {} : { learnings }) };
    }
    // Before the period closes: a goal that goes on is read as it stands.
    const carried = reading!.goals.filter(({ goal }) => data.has(`carry ${goal.id}`));
    const learnings = textOf(data, 'learnings');
    const closing = {
      type: 'period.close' as const,
      id,
      on: tracker.today,
      reviews,
      ...(learnings === '' ? {} : { learnings }),
    };
    if (!commands.run(closing, event)) return;
    if (next) {
      for (const { goal } of carried) commands.duplicate(goal.id, next.id, event, id);
      commands.setView(
        { filter: { ...props.view.filter, period: [carried.length > 0 ? next.id : id] } },
        event,
      );
    }
    tracker.announcer.announce(t('review.done', { period: reading!.period.title }));
    close();
  }
  return (
    <FormDialog
      {...props}
      title={t('review.title', { period: reading.period.title })}
      save={t('review.save')}
      wrong={wrong}
      onSave={save}
    >
      <p>{t('review.text')}</p>
      {reading.goals.map(({ goal, status, progress }) => {
        const proposed = googleGrade(progress.raw, goal.kind);
        return (
          <fieldset key={goal.id} data-review="">
            <legend>
              <bdi>{goal.title}</bdi>
            </legend>
            <p>
              <GoalStatus tracker={tracker} status={status} /> {percentText(tracker, progress.raw)},{' '}
              {t(proposed.met ? 'review.met' : 'review.notMet', { kind: tracker.t(`kind.${goal.kind}`) })}
            </p>
            <FormField label={t('review.grade', { least: 0, most: 1 })} half>
              <input
                type="text"
                inputMode="decimal"
                name={`grade ${goal.id}`}
                defaultValue={format.number(goal.grade ?? proposed.grade, 1)}
              />
            </FormField>
            <FormField label={t('review.learned')}>
              <textarea name={`learned ${goal.id}`} rows={2} maxLength={5000} defaultValue={goal.learnings} />
            </FormField>
            {next && (
              <label data-check="">
                <input type="checkbox" name={`carry ${goal.id}`} defaultChecked={!proposed.met} />
                {t('review.carry', { period: own(document.periods, next.id)?.title ?? '' })}
              </label>
            )}
          </fieldset>
        );
      })}
      <FormField label={t('review.learnings')}>
        <textarea name="learnings" rows={3} maxLength={5000} defaultValue={reading.period.learnings} />
      </FormField>
      {!next && <p>{t('review.noNext')}</p>}
    </FormDialog>
  );
}
