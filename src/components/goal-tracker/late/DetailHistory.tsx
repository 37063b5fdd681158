'use client';
import { useState } from 'react';
import type { CheckInRecord } from '../../../core/goal-tracker/goals.types';
import { checkInsByKeyResult } from '../../../core/goal-tracker/selectors/groupings';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { valueText } from '../../../hooks/goal-tracker/goal-words';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsCheckInMessages } from '../../../locales/en/goals-check-in.messages';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { check } from '../../shared/icons';
import { GoalFace } from '../GoalFace';
import { dayWithYear } from './day-with-year';
import { EditCheckIn } from './EditCheckIn';
import type { DetailContext } from './detail.types';
import { nextAfterRow } from './next-after-row';
import { useOpenForm } from './useOpenForm';

const SHOWN = 5;
const NONE: readonly CheckInRecord[] = [];

/** All values, newest first: who saw them, and ways to correct them. Renders a `<div>`. */
export function DetailHistory(props: DetailContext & { readonly reading: KeyResultReading }) {
  const { tracker, t, reading } = props;
  const [all, setAll] = useState(false);
  const { keyResult } = reading;
  const checkIns = useStore(
    tracker.store,
    (document: GoalsDocument) => checkInsByKeyResult(document.checkIns).get(keyResult.id) ?? NONE,
    undefined,
    Object.is,
  );
  const words = useTranslator(tracker.plinth, 'goals', goalsCheckInMessages);
  const [removed, setRemoved] = useState<{ readonly value: string; readonly left: GoalsDocument } | null>(
    null,
  );
  // Once anything else was done, an undo would be about that.
  const canUndo = useStore(tracker.store, (document: GoalsDocument) => document === removed?.left);
  const newest = [...checkIns].reverse();
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  return (
    <div data-plinth-part="goal-block">
      <div data-plinth-part="goal-block-head">
        <Heading>{t('history.title')}</Heading>
        <span>{t('history.count', { count: checkIns.length })}</span>
      </div>
      {checkIns.length === 0 ? (
        <p>{t('history.none')}</p>
      ) : (
        <ul data-plinth-part="goal-history">
          {(all ? newest : newest.slice(0, SHOWN)).map((checkIn) => (
            <CheckInRow
              key={checkIn.id}
              {...props}
              checkIn={checkIn}
              onRemoved={(value) => setRemoved({ value, left: tracker.store.getSnapshot() })}
            />
          ))}
        </ul>
      )}
      {removed && canUndo && (
        <p data-plinth-part="goal-removed">
          {t('history.removed', { value: removed.value })}
          <Button
            size="small"
            onClick={(event) => {
              tracker.commands.undo(event);
              tracker.ui.set({ focus: { detail: keyResult.goal } });
            }}
          >
            {words('checkIn.undo')}
          </Button>
        </p>
      )}
      {newest.length > SHOWN && (
        <Button size="small" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('history.less') : t('history.all', { count: newest.length })}
        </Button>
      )}
    </div>
  );
}

function CheckInRow(
  props: DetailContext & {
    readonly reading: KeyResultReading;
    readonly checkIn: CheckInRecord;
    readonly onRemoved: (value: string) => void;
  },
) {
  const { tracker, t, writable, reading, checkIn, onRemoved } = props;
  const { person } = tracker.plinth;
  const { author, note, date, id } = checkIn;
  const form = useOpenForm(tracker.store, `edit:${id}`);
  const seen = Object.keys(checkIn.seenBy ?? {});
  const value = valueText(tracker, reading.keyResult, checkIn.value);
  const mine = person !== undefined && author === person.id;
  const iSaw = person !== undefined && seen.includes(person.id);
  const mayEdit = writable && tracker.may({ type: 'checkIn.edit', id, set: {} });
  const mayAcknowledge =
    writable && !mine && person !== undefined && tracker.may({ type: 'checkIn.acknowledge', id, on: true });
  return (
    <li>
      <span>{dayWithYear(tracker, date)}</span>
      {author === undefined ? <span /> : <GoalFace tracker={tracker} person={author} label />}
      <b>{value}</b>
      <span data-plinth-part="goal-history-note">
        <bdi>{note}</bdi>
      </span>
      <span data-plinth-part="goal-history-tools">
        {seen.length > 0 && (
          <span>
            <Icon path={check} size={13} />
            <bdi>
              {t('history.seen', { names: seen.map((one) => tracker.nameOf(one).split(' ')[0]).join(', ') })}
            </bdi>
          </span>
        )}
        {mayAcknowledge && (
          <Button
            size="small"
            variant="ghost"
            aria-pressed={iSaw}
            aria-label={t('history.acknowledgeFor', { value, day: dayWithYear(tracker, date) })}
            onClick={(event) => tracker.commands.run({ type: 'checkIn.acknowledge', id, on: !iSaw }, event)}
          >
            {t(iSaw ? 'history.takeBack' : 'history.acknowledge')}
          </Button>
        )}
        {mayEdit && (
          <>
            <Button
              size="small"
              variant="ghost"
              aria-label={t('history.editFor', { value, day: dayWithYear(tracker, date) })}
              {...form.buttonProps}
            >
              {t('history.edit')}
            </Button>
            <Button
              size="small"
              variant="ghost"
              aria-label={t('history.removeFor', { value, day: dayWithYear(tracker, date) })}
              onClick={(event) => {
                const next = nextAfterRow(event.currentTarget);
                if (!tracker.commands.run({ type: 'checkIn.remove', id }, event)) return;
                tracker.announcer.announce(t('history.removed', { value }));
                onRemoved(value);
                if (next) next.focus();
                else tracker.ui.set({ focus: { detail: reading.keyResult.goal } });
              }}
            >
              {t('history.remove')}
            </Button>
          </>
        )}
      </span>
      {form.open && <EditCheckIn {...props} form={form} />}
    </li>
  );
}
