'use client';
import type { GoalReading } from '../../../core/goal-tracker/selectors/reading.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close, pencil } from '../../shared/icons';
import { GoalFace } from '../GoalFace';
import { GoalStatus } from '../GoalStatus';
import type { DetailContext } from './detail.types';

/** What it is, until when, and whose. Renders a `<div>`. */
export function DetailHead({
  tracker,
  t,
  writable,
  reading,
}: DetailContext & { readonly reading: GoalReading }) {
  const { goal, status, period } = reading;
  const owners = Object.keys(goal.owners);
  const Title = `h${tracker.headingLevel + 1}` as 'h3';
  return (
    <div data-plinth-part="goal-detail-head">
      <div>
        <GoalStatus tracker={tracker} status={status} />
        <span>
          {tracker.t(`kind.${goal.kind}`)}, {tracker.t(`level.${goal.level}`)}
          {period && <> · {t('detail.ends', { day: tracker.dayOf(period.end) })}</>}
        </span>
        {owners.map((person) => (
          <span key={person} data-plinth-part="goal-owners">
            <GoalFace tracker={tracker} person={person} />
            <span>{t('detail.leads', { name: tracker.nameOf(person) })}</span>
          </span>
        ))}
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
