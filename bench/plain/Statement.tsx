import { memo } from 'react';
import type { Statement } from '../data';
import { Icon } from './Icon';
import { WARNING } from './words';

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
  const { id, text } = statement;
  return (
    <div className={missing ? 'statement missing' : 'statement'}>
      <p className="text" data-number={number}>
        {text}
      </p>
      {missing && (
        <p className="error">
          <Icon path={WARNING} size={14} />
          Choose an answer, or tick “Doesn’t apply to me”
        </p>
      )}
      <div className="options">
        {labels.map((label, index) => (
          <button
            key={label}
            type="button"
            className={value === index + 1 ? 'on' : undefined}
            onClick={() => onAnswer(id, index + 1)}
          >
            {label}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={value === null ? 'skip on' : 'skip'}
        onClick={() => onAnswer(id, null)}
      >
        Doesn’t apply to me
      </button>
    </div>
  );
});
