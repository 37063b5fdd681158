'use client';
import { useState } from 'react';
import type { Reminder } from '../../../core/goal-tracker/selectors/reminders';
import { reminderKey } from '../../../hooks/goal-tracker/read-reminders';
import { useReminders } from '../../../hooks/goal-tracker/useReminders';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { download } from '../../shared/icons';
import { useSheet } from '../../shared/useSheet';
import { bell } from '../goal-icons';
import { GoalCheckInButton } from '../GoalCheckInSlot';
import type { Tracker } from '../tracker.types';
import { aroundCss } from './around.css';
import type { AroundWords } from './around.types';
import { nextAfterRow } from './next-after-row';
import { saveCalendar } from './save-files';

const sheet = createSheet('plinth-goal-reminders', aroundCss + inheritFontCss);
const SHOWN = 3;
const KINDS = ['stale', 'overdue', 'due', 'initiativeOverdue', 'initiativeDue', 'unacknowledged'] as const;

/** What waits for this person, in one line, with the first of it below. Loads on demand. Renders a `<section>`. */
export function GoalReminders({ tracker }: { readonly tracker: Tracker }) {
  const reminders = useReminders(tracker);
  const t = useTranslator(tracker.plinth, 'goals', goalsAroundMessages);
  const className = useSheet(sheet);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  if (reminders.length === 0) return null;
  const counts = KINDS.map(
    (kind) => [kind, reminders.filter((one) => one.kind === kind).length] as const,
  ).filter(([, count]) => count > 0);
  const id = `${tracker.idPrefix}reminders`;
  return (
    <section
      role="group"
      data-plinth-part="goal-reminders"
      aria-label={t('reminders.label')}
      className={[className, tracker.classNames.reminders].filter(Boolean).join(' ')}
    >
      <div data-plinth-part="goal-reminders-head">
        <Icon path={bell} />
        <ul aria-label={t('reminders.label')}>
          {counts.map(([kind, count]) => (
            <li key={kind}>{t(`reminders.${kind}`, { count })}</li>
          ))}
        </ul>
        <Button
          size="small"
          variant="ghost"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'reminders.hide' : 'reminders.show')}
        </Button>
        <Button
          size="small"
          variant="ghost"
          onClick={(event) => void saveCalendar(tracker, t, event.currentTarget)}
        >
          <Icon path={download} size={14} />
          {t('reminders.calendar')}
        </Button>
      </div>
      {open && (
        <ul id={id} data-plinth-part="goal-reminder-list">
          {reminders.slice(0, shown).map((reminder) => (
            <ReminderRow key={reminderKey(reminder)} tracker={tracker} t={t} reminder={reminder} />
          ))}
          {reminders.length > shown && (
            <li>
              <Button size="small" variant="ghost" onClick={() => setShown(shown + 10)}>
                {tracker.t('goal.more', { count: reminders.length - shown })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function ReminderRow({
  tracker,
  t,
  reminder,
}: {
  readonly tracker: Tracker;
  readonly t: AroundWords;
  readonly reminder: Reminder;
}) {
  const { kind, goal, days, due } = reminder;
  const what = 'initiative' in reminder ? reminder.initiative.title : reminder.keyResult.title;
  const late = days > 0 && kind !== 'unacknowledged';
  const when = late
    ? tracker.t('when.overdue', { count: days })
    : kind === 'unacknowledged'
      ? tracker.ago(due)
      : tracker.t('when.due', { day: tracker.soon(due) });
  return (
    <li>
      <span>
        <b>
          <bdi>{what}</bdi>
        </b>{' '}
        <small>
          {t(`reminder.${kind}`)} · {when} · <bdi>{goal.title}</bdi>
        </small>
      </span>
      {kind === 'unacknowledged' ? (
        !tracker.readOnly &&
        tracker.plinth.person && (
          <Button
            size="small"
            aria-label={t('reminder.sawFor', { title: what })}
            onClick={(event) => {
              const next = nextAfterRow(event.currentTarget);
              const { id } = reminder.checkIn;
              if (!tracker.commands.run({ type: 'checkIn.acknowledge', id, on: true }, event)) return;
              if (next) next.focus();
              else tracker.ui.set({ focus: { goal: goal.id } });
            }}
          >
            {t('reminder.saw')}
          </Button>
        )
      ) : 'keyResult' in reminder && !tracker.readOnly ? (
        <GoalCheckInButton tracker={tracker} keyResult={reminder.keyResult} />
      ) : null}
      <Button
        size="small"
        variant="ghost"
        aria-label={t('reminder.openFor', { title: goal.title })}
        onClick={(event) => tracker.commands.select(goal.id, event)}
      >
        {t('reminder.open')}
      </Button>
    </li>
  );
}
