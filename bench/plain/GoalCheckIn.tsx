import { useEffect, useRef, type FormEvent } from 'react';
import type { KeyResult } from '../data-goals';
import { Icon } from './Icon';
import { amount } from './goals-rules';
import { MINUS, PLUS } from './goals-words';

const CONFIDENCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function GoalCheckIn(props: {
  readonly keyResult: KeyResult;
  readonly onSave: (value: number, confidence: number) => void;
  readonly onClose: () => void;
}) {
  const { keyResult, onSave, onClose } = props;
  const last = keyResult.checkIns.at(-1);
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  const step = (by: number) => {
    if (ref.current) ref.current.value = amount(Number(ref.current.value) + by);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = Number(data.get('value'));
    if (Number.isFinite(value)) onSave(value, Number(data.get('confidence')));
  };
  return (
    <form className="check-in" onSubmit={submit}>
      <div>
        <strong>Check in</strong>
        <span>about 20 seconds</span>
      </div>
      <div className="field">
        <label>{keyResult.title} now</label>
        <span className="number">
          <input
            ref={ref}
            type="text"
            name="value"
            inputMode="decimal"
            autoComplete="off"
            required
            defaultValue={last ? amount(last.value) : ''}
          />
          <button type="button" onClick={() => step(-1)}>
            <Icon path={MINUS} />
          </button>
          <button type="button" onClick={() => step(1)}>
            <Icon path={PLUS} />
          </button>
        </span>
      </div>
      <fieldset>
        <legend>How sure are you? 0 no hope, 10 certain</legend>
        <div>
          {CONFIDENCES.map((point) => (
            <label key={point}>
              <input
                type="radio"
                name="confidence"
                value={point}
                defaultChecked={point === last?.confidence}
              />
              <span>{point}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>What changed?</span>
        <input type="text" name="note" maxLength={2000} autoComplete="off" />
      </label>
      <div className="actions">
        <button type="submit" className="primary">
          Save check-in
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
