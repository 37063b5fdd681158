'use client';
import type { GoalReading } from '../../../core/goal-tracker/selectors/reading.types';
import { statusKey, valueText } from '../../../hooks/goal-tracker/goal-words';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { pencil } from '../../shared/icons';
import { plus } from '../goal-icons';
import type { DetailContext } from './detail.types';

/** Which key result is looked at: its title, or a choice where there are several. Renders a `<div>`. */
export function DetailKeyResults(
  props: DetailContext & {
    readonly reading: GoalReading;
    readonly shown: string | null;
    readonly onShow: (id: string) => void;
  },
) {
  const { tracker, t, writable, goal, reading, shown, onShow } = props;
  const { keyResults } = reading;
  return (
    <div data-plinth-part="goal-choose">
      {keyResults.length === 1 && (
        <p>
          <bdi>{keyResults[0]!.keyResult.title}</bdi>
        </p>
      )}
      {keyResults.length > 1 && (
        <ul aria-label={tracker.t('goal.keyResults', { count: keyResults.length })}>
          {keyResults.map(({ keyResult, value, status }) => (
            <li key={keyResult.id} data-status={status ?? 'none'}>
              <button
                type="button"
                data-key-result={keyResult.id}
                aria-pressed={keyResult.id === shown}
                onClick={() => onShow(keyResult.id)}
              >
                <i />
                <bdi>{keyResult.title}</bdi>
                <b>{value === null ? tracker.t('value.none') : valueText(tracker, keyResult, value)}</b>
                <span data-plinth-part="visually-hidden">{tracker.t(statusKey(status))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {writable && (
        <div data-plinth-part="goal-choose-tools">
          {shown !== null && (
            <Button
              size="small"
              variant="ghost"
              onClick={() => tracker.ui.set({ dialog: { kind: 'keyResult', goal, id: shown } })}
            >
              <Icon path={pencil} />
              {t('keyResult.edit')}
            </Button>
          )}
          <Button
            size="small"
            variant={keyResults.length === 0 ? 'neutral' : 'ghost'}
            onClick={() => tracker.ui.set({ dialog: { kind: 'keyResult', goal, id: null } })}
          >
            <Icon path={plus} />
            {t('keyResult.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
