'use client';
import type { GoalReading } from '../../../core/goal-tracker/selectors/reading.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close, pencil } from '../../shared/icons';
import { PeopleNames } from '../../shared/PeopleNames';
import { GoalFace } from '../GoalFace';
import { GoalStatus } from '../GoalStatus';
import { dayWithYear } from './day-with-year';
import type { DetailContext } from './detail.types';

/** Who leads, as far as everybody reads it. */
const SHOWN = 3;

/** What it is, until when, and whose. Renders a `<div>`. */
export function DetailHead({
  tracker,
  t,
  writable,
  reading,
}: DetailContext & { readonly reading: GoalReading }) {
  const { goal, status, period } = reading;
  const owners = Object.keys(goal.owners);
  // Of many the first few are read, the others on demand.
  const shown = owners.length > SHOWN + 2 ? owners.slice(0, SHOWN) : owners;
  const Title = `h${tracker.headingLevel + 1}` as 'h3';
  return (
    <div data-plinth-part="goal-detail-head">
      <div>
        <GoalStatus tracker={tracker} status={status} />
        <span>
          {tracker.t(`kind.${goal.kind}`)} · {tracker.t(`level.${goal.level}`)}
          {period && <> · {t('detail.ends', { day: dayWithYear(tracker, period.end) })}</>}
        </span>
        {shown.map((person) => (
          <span key={person} data-plinth-part="goal-owners">
            <GoalFace tracker={tracker} person={person} />
            <span>{t('detail.leads', { name: tracker.nameOf(person) })}</span>
          </span>
        ))}
        {shown.length < owners.length && (
          <span>
            <PeopleNames
              plinth={tracker.plinth}
              names={owners.slice(shown.length).map(tracker.nameOf)}
              shown={0}
            />
          </span>
        )}
        <span data-plinth-part="goal-detail-tools">
          {writable && (
            <Button
              size="small"
              variant="ghost"
              onClick={() => tracker.ui.set({ dialog: { kind: 'goal', id: goal.id } })}
            >
              <Icon path={pencil} />
              {t('detail.edit')}
            </Button>
          )}
          <Button
            size="small"
            variant="ghost"
            iconOnly
            aria-label={t('detail.close')}
            onClick={(event) => {
              tracker.commands.select(null, event);
              tracker.ui.set({ focus: { goal: goal.id } });
            }}
          >
            <Icon path={close} />
          </Button>
        </span>
      </div>
      <Title id={`${tracker.idPrefix}detail-${goal.id}`} tabIndex={-1} data-goal-focus="">
        <bdi>{goal.title}</bdi>
      </Title>
      {goal.why && (
        <p>
          <bdi>{goal.why}</bdi>
        </p>
      )}
      {goal.grade != null && (
        <p>
          {t('detail.grade', { grade: tracker.format.number(goal.grade, 1) })} <bdi>{goal.learnings}</bdi>
        </p>
      )}
    </div>
  );
}
