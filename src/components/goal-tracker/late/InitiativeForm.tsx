'use client';
import { useState, type SyntheticEvent } from 'react';
import type { InitiativeRecord } from '../../../core/goal-tracker/goals.types';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { Button } from '../../shared/Button';
import type { DetailContext } from './detail.types';
import { textOf } from './text-of';
import type { OpenForm } from './useOpenForm';

/** `undefined` where a field was left empty. */
export type WrittenInitiative = { readonly title: string } & {
  readonly [Field in 'owner' | 'due' | 'keyResult']: string | undefined;
};

/** What is to be done, by whom, until when and for which key result. Renders a `<form>`. */
export function InitiativeForm(
  props: DetailContext & {
    readonly keyResults: readonly KeyResultReading[];
    readonly form: OpenForm;
    /** What is changed; without it, one is added. */
    readonly initiative?: InitiativeRecord;
    /** Says whether it was taken. */
    readonly onWrite: (written: WrittenInitiative, event: SyntheticEvent<HTMLFormElement>) => boolean;
  },
) {
  const { tracker, t, keyResults, form, initiative, onWrite } = props;
  const [due, setDue] = useState(initiative?.due ?? '');
  const { person, people } = tracker.plinth;
  const owner = initiative ? (initiative.owner ?? '') : (person?.id ?? '');
  const isListed = owner === '' || people.some(({ id }) => id === owner);
  const serves = initiative?.keyResult ?? '';
  function save(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => textOf(data, name) || undefined;
    const title = given('title');
    if (title === undefined) return;
    // Who has one key result is not asked for which.
    const keyResult = data.has('keyResult') ? given('keyResult') : serves || undefined;
    if (!onWrite({ title, owner: given('owner'), due: given('due'), keyResult }, event)) return;
    if (initiative) form.close();
    else setDue('');
  }
  return (
    <form
      data-plinth-part="goal-edit-row"
      onSubmit={save}
      aria-label={initiative ? t('initiative.edit', { title: initiative.title }) : t('initiative.add')}
      {...form.formProps}
    >
      <label data-wide="">
        <span>{t('initiative.what')}</span>
        <input type="text" name="title" maxLength={300} required defaultValue={initiative?.title} />
      </label>
      <label>
        <span>{t('initiative.who')}</span>
        <select name="owner" defaultValue={owner}>
          <option value="">{t('initiative.nobody')}</option>
          {/* Whoever left the team keeps what they own until somebody says otherwise. */}
          {!isListed && <option value={owner}>{tracker.nameOf(owner)}</option>}
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? id}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('initiative.due')}</span>
        <input
          type="date"
          name="due"
          defaultValue={initiative?.due ?? undefined}
          onChange={(event) => setDue(event.target.value)}
        />
      </label>
      {keyResults.length > 1 && (
        <label>
          <span>{t('initiative.for')}</span>
          <select name="keyResult" defaultValue={serves}>
            <option value="">{t('initiative.whole')}</option>
            {keyResults.map(({ keyResult }) => (
              <option key={keyResult.id} value={keyResult.id}>
                {keyResult.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <span>
        <Button type="submit" size="small" variant="primary">
          {t(initiative ? 'history.save' : 'initiative.save')}
        </Button>
        {initiative && (
          <Button size="small" variant="ghost" onClick={form.close}>
            {t('detail.cancel')}
          </Button>
        )}
      </span>
      <p role="status">{due !== '' && due < tracker.today && t('initiative.past')}</p>
    </form>
  );
}
