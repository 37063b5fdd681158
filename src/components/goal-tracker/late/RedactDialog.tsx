'use client';
import { useState, type FormEvent } from 'react';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField, type Wrong } from './FormDialog';
import { peopleIn } from './people-in';
import { textOf } from './text-of';

/** Takes a person out of every record and log, once it was said that this is meant: it cannot be undone. */
export function RedactDialog(props: DialogContext) {
  const { tracker, t, close } = props;
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [people] = useState(() => {
    const named = peopleIn(tracker.store.getSnapshot()).map((id) => ({ id, name: tracker.nameOf(id) }));
    const { compare } = new Intl.Collator(tracker.plinth.locale);
    return named.sort((a, b) => compare(a.name, b.name));
  });

  async function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const person = textOf(data, 'person');
    if (person === '') return setWrong({ text: t('redact.choose'), field: 'person' });
    if (!data.has('meant')) return setWrong({ text: t('redact.unsure'), field: 'meant' });
    const name = tracker.nameOf(person);
    if (!(await tracker.commands.redact(person, event).catch(() => false)))
      return setWrong({ text: t('redact.refused') });
    tracker.announcer.announce(t('redact.done', { name }));
    close();
  }
  return (
    <FormDialog
      {...props}
      title={t('redact.title')}
      save={t('redact.save')}
      wrong={wrong}
      onSave={(data, event) => void save(data, event)}
    >
      <p>{t('redact.text')}</p>
      <FormField label={t('redact.person')}>
        <select name="person" defaultValue="">
          <option value="">{t('redact.nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </FormField>
      <label data-check="">
        <input type="checkbox" name="meant" />
        <span>{t('redact.meant')}</span>
      </label>
    </FormDialog>
  );
}
