import { memo } from 'react';
import type { Statement } from '../data';

interface RowProps {
  readonly statement: Statement;
  readonly number: number;
  readonly labels: readonly string[];
  readonly value: number | null | undefined;
  readonly missing: boolean;
  readonly onAnswer: (id: string, value: number | null) => void;
}

export const StatementRow = memo(function StatementRow(props: RowProps) {
  const { statement, number, labels, value, missing, onAnswer } = props;
  const { id } = statement;
  return (
    <fieldset className={missing ? 'statement missing' : 'statement'}>
      <legend>
        <span className="number">{number}</span>
        <span>{statement.text}</span>
      </legend>
      <div className="options">
        {labels.map((label, index) => (
          <label key={label} className={value === index + 1 ? 'on' : undefined}>
            <input
              type="radio"
              name={id}
              checked={value === index + 1}
              onChange={() => onAnswer(id, index + 1)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <label className="skip">
        <input type="checkbox" checked={value === null} onChange={() => onAnswer(id, null)} />
        <span>Doesn’t apply to me</span>
      </label>
    </fieldset>
  );
});
