'use client';
import type { FormEvent } from 'react';
import type { SayKind } from '../../../core/goal-tracker/goals.types';
import { Button } from '../../shared/Button';
import type { DetailContext } from './detail.types';
import { textOf } from './text-of';
import type { OpenForm } from './useOpenForm';

/** Says something to the others: an ask, an offer, a word of thanks. Renders a `<form>`. */
export function SayForm(
  props: DetailContext & {
    readonly kinds: readonly SayKind[];
    readonly form: OpenForm;
    readonly onSent?: () => void;
  },
) {
  const { tracker, t, goal, kinds, form, onSent } = props;
  const others = tracker.plinth.people.filter(({ id }) => id !== tracker.plinth.person?.id);
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = textOf(data, 'text');
    const kind = (textOf(data, 'kind') || kinds[0]) as SayKind;
    const to = textOf(data, 'to');
    if (text === '') return event.currentTarget.querySelector<HTMLElement>('textarea')?.focus();
    if (tracker.commands.say(goal, { kind, text, ...(to === '' ? {} : { to }) }, event)) {
      tracker.announcer.announce(t('talk.sent'));
      form.close();
      onSent?.();
    }
    return undefined;
  }
  return (
    <form data-plinth-part="goal-say" onSubmit={send} aria-label={t('talk.add')} {...form.formProps}>
      <span>
        {kinds.length > 1 && (
          <label>
            <span data-plinth-part="visually-hidden">{t('talk.kind')}</span>
            <select name="kind" defaultValue={kinds[0]}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`talk.choose.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {others.length > 0 && (
          <label>
            <span data-plinth-part="visually-hidden">{t('talk.to')}</span>
            <select name="to" defaultValue="">
              <option value="">{t('talk.everybody')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name ?? id}
                </option>
              ))}
            </select>
          </label>
        )}
      </span>
      <textarea
        name="text"
        rows={2}
        maxLength={5000}
        aria-label={t('talk.text')}
        placeholder={t('talk.text')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
      <span>
        <Button type="submit" size="small" variant="primary">
          {t('talk.send')}
        </Button>
        <Button size="small" variant="ghost" onClick={form.close}>
          {t('detail.cancel')}
        </Button>
      </span>
    </form>
  );
}
