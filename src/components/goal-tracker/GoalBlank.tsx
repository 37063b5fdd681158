'use client';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { plus } from './goal-icons';
import type { Tracker } from './tracker.types';

/** The shape of goals that are not there: on their way, none in this period, or no period yet. Renders a `<div>`. */
export function GoalBlank(props: {
  readonly tracker: Tracker;
  readonly reason: 'loading' | 'goals' | 'period';
}) {
  const { tracker, reason } = props;
  const { t, ui } = tracker;
  return (
    <div data-plinth-part="goal-blank" data-reason={reason}>
      <div aria-hidden="true">
        {[0, 1, 2].map((one) => (
          <div key={one}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
      {reason !== 'loading' && (
        <>
          <p>{t(`empty.${reason}`)}</p>
          {!tracker.readOnly && (
            <Button
              variant="primary"
              onClick={() => ui.set({ dialog: { kind: reason === 'period' ? reason : 'goal', id: null } })}
            >
              <Icon path={plus} />
              {t(reason === 'period' ? 'empty.first' : 'goal.new')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
