'use client';
import type { SyntheticEvent } from 'react';
import type { GoalsDocument, InitiativeRecord } from '../../../core/goal-tracker/goals.types';
import { initiativesByGoal } from '../../../core/goal-tracker/selectors/groupings';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { lastOrder } from '../../../hooks/goal-tracker/arrange-goals';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { plus } from '../goal-icons';
import type { DetailContext } from './detail.types';
import { InitiativeForm, type WrittenInitiative } from './InitiativeForm';
import { InitiativeRow } from './InitiativeRow';
import { useOpenForm } from './useOpenForm';

const NONE: readonly InitiativeRecord[] = [];

/** What is being done for a goal. Renders a `<div>`. */
export function DetailInitiatives(
  props: DetailContext & { readonly keyResults: readonly KeyResultReading[] },
) {
  const { tracker, t, goal, writable } = props;
  const adding = useOpenForm(tracker.store, `initiative:${goal}`);
  const initiatives = useStore(
    tracker.store,
    (document: GoalsDocument) => initiativesByGoal(document.initiatives).get(goal) ?? NONE,
    undefined,
    Object.is,
  );
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  function add(written: WrittenInitiative, event: SyntheticEvent<HTMLFormElement>): boolean {
    const form = event.currentTarget;
    const { title, owner, due, keyResult } = written;
    const { env } = tracker.plinth;
    const done = tracker.commands.run(
      {
        type: 'initiative.add',
        initiative: {
          id: env.createId(),
          goal,
          title,
          status: 'planned',
          order: lastOrder(tracker.store.getSnapshot().initiatives, env.random),
          ...(owner === undefined ? {} : { owner }),
          ...(due === undefined ? {} : { due }),
          ...(keyResult === undefined ? {} : { keyResult }),
        },
      },
      event,
    );
    if (!done) return false;
    tracker.announcer.announce(tracker.t('said.added', { title }));
    adding.forget();
    form.reset();
    // The next one can be written at once.
    form.querySelector('input')?.focus();
    return true;
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
          <InitiativeRow
            key={one.id}
            {...props}
            initiative={one}
            whenNoneIsLeft={() => adding.buttonProps.ref.current?.focus()}
          />
        ))}
      </ul>
      {adding.open && <InitiativeForm {...props} form={adding} onWrite={add} />}
    </div>
  );
}
