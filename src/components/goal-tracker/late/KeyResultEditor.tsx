'use client';
import { useState, type FormEvent } from 'react';
import type { Metric } from '../../../core/goal-tracker/goals.types';
import { own } from '../../../core/shared/json';
import { Button } from '../../shared/Button';
import type { DialogContext } from './dialog.types';
import { fieldText } from './field-text';
import { FormDialog, FormField, type Wrong } from './FormDialog';
import { CLEARED, isDirected, readKeyResult } from './read-key-result';
import { textOf } from './text-of';

const METRICS: readonly Metric[] = [
  'increase',
  'decrease',
  'above',
  'below',
  'range',
  'binary',
  'milestones',
];

/** What the value is kept to has a name of its own. */
const BOUNDS: { readonly [M in Metric]?: 'keyResult.low' | 'keyResult.floor' | 'keyResult.limit' } = {
  range: 'keyResult.low',
  above: 'keyResult.floor',
  below: 'keyResult.limit',
};

/** What may be named beside the target. */
const MARKS = ['commit', 'stretch'] as const;

/** How a goal is measured: a new key result, or changes to one. */
export function KeyResultEditor(
  props: DialogContext & { readonly goal: string; readonly id: string | null },
) {
  const { tracker, t, close, goal, id } = props;
  const { commands, store } = tracker;
  const before = id === null ? undefined : own(store.getSnapshot().keyResults, id);
  const [metric, setMetric] = useState<Metric>(before?.metric ?? 'increase');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const numbers = metric !== 'binary' && metric !== 'milestones';

  function startAgain(form: HTMLFormElement) {
    form.reset();
    setMetric(METRICS[0]!);
    form.querySelector('input')?.focus();
  }

  function save(data: FormData, event: FormEvent<HTMLFormElement>, again: boolean) {
    if (textOf(data, 'title') === '') return;
    const next = readKeyResult(data, props, metric, before);
    if (!('metric' in next)) return setWrong(next);
    setWrong(null);
    const done = before
      ? commands.run({ type: 'keyResult.edit', id: before.id, set: { ...CLEARED, ...next } }, event)
      : commands.addKeyResult(goal, next, event) !== null;
    if (done) {
      const { title } = next;
      tracker.announcer.announce(before ? t('said.saved', { title }) : tracker.t('said.added', { title }));
      return again ? startAgain(event.currentTarget) : close();
    }
    // It lies on the other side of the start.
    if (numbers) setWrong({ field: 'target' });
  }

  const amount = (value: number | null | undefined) => (value == null ? '' : fieldText(tracker, value));
  return (
    <FormDialog
      {...props}
      title={t(before ? 'keyResult.editTitle' : 'keyResult.newTitle')}
      save={t('dialog.save')}
      again={before ? undefined : t('keyResult.again')}
      wrong={wrong}
      onSave={save}
    >
      <FormField label={t('keyResult.title')}>
        <input
          type="text"
          name="title"
          required
          maxLength={300}
          defaultValue={before?.title}
          autoComplete="off"
        />
      </FormField>
      <FormField label={t('keyResult.metric')}>
        <select name="metric" value={metric} onChange={(event) => setMetric(event.target.value as Metric)}>
          {METRICS.map((one) => (
            <option key={one} value={one}>
              {t(`how.${one}`)}
            </option>
          ))}
        </select>
      </FormField>
      {numbers && (
        <>
          <FormField label={t('keyResult.start')} half>
            <input
              type="text"
              name="start"
              inputMode="decimal"
              required
              defaultValue={amount(before?.start ?? 0)}
            />
          </FormField>
          <FormField label={t(BOUNDS[metric] ?? 'keyResult.target')} half>
            <input
              type="text"
              name="target"
              inputMode="decimal"
              required
              defaultValue={amount(before?.target)}
            />
          </FormField>
          {metric === 'range' && (
            <FormField label={t('keyResult.upper')} half>
              <input
                type="text"
                name="upper"
                inputMode="decimal"
                required
                defaultValue={amount(before?.upper)}
              />
            </FormField>
          )}
          {isDirected(metric) &&
            MARKS.map((mark) => (
              <FormField key={mark} label={t(`keyResult.${mark}`)} half>
                <input type="text" name={mark} inputMode="decimal" defaultValue={amount(before?.[mark])} />
              </FormField>
            ))}
          <FormField label={t('keyResult.unit')} half>
            <input type="text" name="unit" maxLength={40} defaultValue={before?.unit} />
          </FormField>
        </>
      )}
      {metric === 'milestones' && (
        <FormField label={t('keyResult.milestones')}>
          <textarea
            name="milestones"
            rows={4}
            defaultValue={before?.milestones?.map(({ title }) => title).join('\n')}
          />
        </FormField>
      )}
      <FormField label={t('keyResult.weight')} half>
        <input
          type="text"
          name="weight"
          inputMode="decimal"
          defaultValue={amount(before?.weight)}
          placeholder={tracker.format.number(1)}
        />
      </FormField>
      {before && (
        <p>
          <Button
            size="small"
            variant="ghost"
            onClick={(event) => {
              if (
                commands.run({ type: 'keyResult.archive', id: before.id, archived: !before.archived }, event)
              )
                close();
            }}
          >
            {t(before.archived ? 'keyResult.restore' : 'keyResult.archive')}
          </Button>
        </p>
      )}
    </FormDialog>
  );
}
