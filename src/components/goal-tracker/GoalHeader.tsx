'use client';
import type { ReactNode } from 'react';
import type { GoalLayout, ViewSettings } from '../../core/goal-tracker/goals.types';
import { useGoalSummary } from '../../hooks/goal-tracker/useGoalSummary';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { SegmentedControl } from '../shared/SegmentedControl';
import { flag, plus } from './goal-icons';
import { eyebrowOf, headlineOf } from './headline';
import type { Tracker } from './tracker.types';
import { TrackerMenuSlot } from './TrackerMenuSlot';

const LAYOUTS: readonly GoalLayout[] = ['board', 'tree', 'table', 'timeline'];
const STATUSES = ['achieved', 'onTrack', 'atRisk', 'offTrack', 'missed', 'none', 'notStarted'] as const;

/** What the period says, how its goals stand, and the ways to look at them. Renders a `<div>`. */
export function GoalHeader(props: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly title: ReactNode;
  readonly headingId: string;
  /** There are goals to look at. */
  readonly filled: boolean;
}) {
  const { tracker, view, title, headingId, filled } = props;
  const { t, plinth, commands, ui } = tracker;
  const summary = useGoalSummary(tracker, view);
  const Heading = `h${tracker.headingLevel}` as 'h2';
  // Where there is no goal yet, the way to make one stands in its place.
  const add = !tracker.readOnly && (summary ? summary.goals > 0 && summary.period.closedOn === null : filled);
  return (
    <div data-plinth-part="goal-header" className={tracker.classNames.header}>
      <div data-plinth-part="goal-says">
        <p id={`${headingId}-eyebrow`} data-plinth-part="goal-eyebrow">
          {title != null && <bdi>{title}</bdi>} <span>{eyebrowOf(tracker, summary)}</span>
        </p>
        <Heading id={headingId} data-plinth-part="goal-headline">
          {filled && summary === null ? t('period.all') : headlineOf(tracker, summary)}
        </Heading>
        {summary && summary.goals > 0 && (
          <ul data-plinth-part="goal-counts" aria-label={t('counts.label')}>
            {STATUSES.filter((status) => summary.counts[status] > 0).map((status) => (
              <li key={status} data-status={status}>
                {status === 'achieved' ? <Icon path={flag} size={12} /> : <i />}
                {t(`counts.${status}`, { count: summary.counts[status] })}
              </li>
            ))}
          </ul>
        )}
        {summary?.personalOutweighs && <p data-plinth-part="goal-remark">{t('focus.remark')}</p>}
      </div>
      <div data-plinth-part="goal-tools">
        {filled && (
          <SegmentedControl
            label={t('layout.label')}
            value={view.layout}
            options={LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }))}
            onValueChange={(layout, event) => commands.setView({ layout }, event)}
            direction={plinth.direction}
          />
        )}
        <TrackerMenuSlot tracker={tracker} view={view} />
        {add && (
          <Button variant="primary" onClick={() => ui.set({ dialog: { kind: 'goal', id: null } })}>
            <Icon path={plus} />
            {t('goal.new')}
          </Button>
        )}
      </div>
    </div>
  );
}
