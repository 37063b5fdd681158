'use client';
import { useState, type FormEvent } from 'react';
import type {
  GoalsDocument,
  InitiativeRecord,
  InitiativeStatus,
} from '../../../core/goal-tracker/goals.types';
import { initiativesByGoal } from '../../../core/goal-tracker/selectors/groupings';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { lastOrder } from '../../../hooks/goal-tracker/arrange-goals';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close } from '../../shared/icons';
import { plus } from '../goal-icons';
import type { DetailContext } from './detail.types';
import { nextAfterRow } from './next-after-row';
import { textOf } from './text-of';
import { useOpenForm } from './useOpenForm';

const STATUSES: readonly InitiativeStatus[] = ['planned', 'doing', 'done', 'dropped'];
const NONE: readonly InitiativeRecord[] = [];

/** What is being done for a goal. Renders a `<div>`. */
export function DetailInitiatives(
  props: DetailContext & { readonly keyResults: readonly KeyResultReading[] },
) {
  const { tracker, t, goal, writable, keyResults } = props;
  const adding = useOpenForm(tracker.store, `initiative:${goal}`);
  const [due, setDue] = useState('');
  const initiatives = useStore(
    tracker.store,
    (document: GoalsDocument) => initiativesByGoal(document.initiatives).get(goal) ?? NONE,
    undefined,
    Object.is,
  );
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => textOf(data, name);
    if (text('title') === '') return;
    const { env } = tracker.plinth;
    const done = tracker.commands.run(
      {
        type: 'initiative.add',
        initiative: {
          id: env.createId(),
          goal,
          title: text('title'),
          status: 'planned',
          order: lastOrder(tracker.store.getSnapshot().initiatives, env.random),
          ...(text('owner') === '' ? {} : { owner: text('owner') }),
          ...(text('due') === '' ? {} : { due: text('due') }),
          ...(text('keyResult') === '' ? {} : { keyResult: text('keyResult') }),
        },
      },
      event,
    );
    if (!done) return;
    tracker.announcer.announce(tracker.t('said.added', { title: text('title') }));
    setDue('');
    adding.forget();
    form.reset();
    // The next one can be written at once.
    form.querySelector('input')?.focus();
  }
  if (initiatives.length === 0 && !writable) return null;
  return (
    <div data-plinth-part="goal-block">
      <div data-plinth-part="goal-block-head">
        <Heading>{t('initiative.title')}</Heading>
        {writable && (
          <Button size="small" variant="ghost" {...adding.buttonProps}>
            <Icon path={plus} />
            {t('initiative.add')}
          </Button>
        )}
      </div>
      {initiatives.length === 0 && !adding.open && <p>{t('initiative.none')}</p>}
      <ul data-plinth-part="goal-initiatives">
        {initiatives.map((one) => (
          <li key={one.id} data-state={one.status}>
            <label>
              <span data-plinth-part="visually-hidden">{t('initiative.status', { title: one.title })}</span>
              <select
                value={one.status}
                disabled={!writable}
                onChange={(event) =>
                  tracker.commands.run(
                    {
                      type: 'initiative.edit',
                      id: one.id,
                      set: { status: event.target.value as InitiativeStatus },
                    },
                    event,
                  )
                }
              >
                {STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {t(`initiative.${status}`)}
                  </option>
                ))}
              </select>
            </label>
            <bdi>{one.title}</bdi>
            <span>
              {one.owner != null && <bdi>{tracker.nameOf(one.owner)}</bdi>}{' '}
              {one.due != null && tracker.t('when.due', { day: tracker.soon(one.due) })}
            </span>
            {writable && (
              <Button
                size="small"
                variant="ghost"
                iconOnly
                aria-label={t('initiative.remove', { title: one.title })}
                onClick={(event) => {
                  const next = nextAfterRow(event.currentTarget) ?? adding.buttonProps.ref.current;
                  if (!tracker.commands.run({ type: 'initiative.remove', id: one.id }, event)) return;
                  tracker.announcer.announce(t('initiative.removed', { title: one.title }));
                  next?.focus();
                }}
              >
                <Icon path={close} size={13} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding.open && (
        <form
          data-plinth-part="goal-edit-row"
          onSubmit={add}
          aria-label={t('initiative.add')}
          {...adding.formProps}
        >
          <label data-wide="">
            <span>{t('initiative.what')}</span>
            <input type="text" name="title" maxLength={300} required />
          </label>
          <label>
            <span>{t('initiative.who')}</span>
            <select name="owner" defaultValue={tracker.plinth.person?.id ?? ''}>
              <option value="">{t('initiative.nobody')}</option>
              {tracker.plinth.people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name ?? id}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t('initiative.due')}</span>
            <input type="date" name="due" onChange={(event) => setDue(event.target.value)} />
          </label>
          {keyResults.length > 1 && (
            <label>
              <span>{t('initiative.for')}</span>
              <select name="keyResult" defaultValue="">
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
              {t('initiative.save')}
            </Button>
          </span>
          <p role="status">{due !== '' && due < tracker.today && t('initiative.past')}</p>
        </form>
      )}
    </div>
  );
}
