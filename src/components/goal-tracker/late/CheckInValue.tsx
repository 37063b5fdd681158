'use client';
import { useRef } from 'react';
import type { KeyResultReading } from '../../../core/goal-tracker/selectors/reading.types';
import { EXAMPLES } from '../../../hooks/goal-tracker/goal-words';
import { readNumber } from '../../../hooks/goal-tracker/read-check-in';
import type { goalsCheckInMessages } from '../../../locales/en/goals-check-in.messages';
import type { Translate } from '../../../locales/translate';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { minus, plus } from '../goal-icons';
import type { Tracker } from '../tracker.types';
import { fieldText } from './field-text';

/** A step that a person would make: a whole one, or a tenth where the way is short. */
function stepOf({ keyResult: { start, target } }: KeyResultReading): number {
  const way = Math.abs(target - start);
  return way > 0 && way < 5 && !(Number.isInteger(start) && Number.isInteger(target)) ? 0.1 : 1;
}

/** The control that fits the metric: a number, done or not, or which milestones are reached. */
export function CheckInValue(props: {
  readonly tracker: Tracker;
  readonly reading: KeyResultReading;
  readonly t: Translate<keyof typeof goalsCheckInMessages>;
  readonly fieldId: string;
  /** What stands in the field is no number. */
  readonly wrong: boolean;
  readonly onMend: () => void;
}) {
  const { tracker, reading, t, fieldId, wrong, onMend } = props;
  const { keyResult, value, last } = reading;
  const ref = useRef<HTMLInputElement>(null);
  if (keyResult.metric === 'milestones' && keyResult.milestones) {
    const reached = new Set(last?.checkIn.reached);
    return (
      <fieldset data-plinth-part="goal-choices">
        <legend>{keyResult.title}</legend>
        {keyResult.milestones.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" name="reached" value={id} defaultChecked={reached.has(id)} />
            <bdi>{title}</bdi>
          </label>
        ))}
      </fieldset>
    );
  }
  if (keyResult.metric === 'binary')
    return (
      <fieldset data-plinth-part="goal-choices">
        <legend>{keyResult.title}</legend>
        {(['0', '1'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="value"
              value={choice}
              defaultChecked={(value !== null && value >= keyResult.target) === (choice === '1')}
            />
            {tracker.t(choice === '1' ? 'value.done' : 'value.open')}
          </label>
        ))}
      </fieldset>
    );
  const mend = (field: HTMLInputElement) => {
    field.removeAttribute('aria-invalid');
    onMend();
  };
  const move = (by: number) => {
    const field = ref.current;
    if (!field) return;
    const now = readNumber(field.value, tracker.plinth.locale, keyResult.unit) ?? value ?? keyResult.start;
    field.value = fieldText(tracker, Number((now + by * stepOf(reading)).toPrecision(12)));
    mend(field);
    // As if it were typed: the form notes that it was begun.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The focus stays on the button.
    tracker.announcer.announce([field.value, keyResult.unit].filter(Boolean).join(' '));
  };
  const steps = [
    { by: -1, icon: minus, label: t('checkIn.less') },
    { by: 1, icon: plus, label: t('checkIn.more') },
  ];
  return (
    <div data-plinth-part="goal-field">
      <label htmlFor={fieldId}>{t('checkIn.value', { title: keyResult.title })}</label>
      {/* Said aloud already, when it was refused. */}
      {wrong && (
        <p id={`${fieldId}-wrong`} data-plinth-part="goal-wrong">
          {tracker.t('checkIn.notNumber', EXAMPLES)}
        </p>
      )}
      <span data-plinth-part="goal-number">
        <input
          ref={ref}
          id={fieldId}
          type="text"
          name="value"
          inputMode="decimal"
          autoComplete="off"
          required
          defaultValue={value === null ? '' : fieldText(tracker, value)}
          aria-describedby={wrong ? `${fieldId}-wrong` : undefined}
          onChange={(event) => mend(event.target)}
        />
        {keyResult.unit && <bdi>{keyResult.unit}</bdi>}
        {steps.map(({ by, icon, label }) => (
          <Button
            key={by}
            variant="ghost"
            size="small"
            iconOnly
            aria-label={`${label}: ${keyResult.title}`}
            onClick={() => move(by)}
          >
            <Icon path={icon} />
          </Button>
        ))}
      </span>
    </div>
  );
}
