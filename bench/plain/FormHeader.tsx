import type { CSSProperties } from 'react';
import type { Questionnaire } from '../data';
import type { PlainAnswers } from './score';

interface HeaderProps {
  readonly form: Questionnaire;
  readonly answers: PlainAnswers;
}

export function FormHeader({ form, answers }: HeaderProps) {
  const shares = form.sections.map(({ id, statements }) => ({
    id,
    total: statements.length,
    answered: statements.filter((statement) => answers[statement.id] !== undefined).length,
  }));
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  const answered = shares.reduce((sum, share) => sum + share.answered, 0);
  return (
    <header>
      <svg width="30" height="30" viewBox="0 0 24 24">
        {shares.map((share, index) => (
          <path
            key={share.id}
            className={share.answered > 0 ? share.id : undefined}
            d={`M${1 + index * 2} ${19 - index * 4.4}h${22 - index * 4}v3h-${22 - index * 4}z`}
          />
        ))}
      </svg>
      <div>
        <h2>{form.title}</h2>
        <p className="quiet">Northlight, Round 4</p>
      </div>
      <div className="progress">
        <span>
          {answered === total
            ? 'All answered'
            : `${answered} of ${total}, about ${Math.ceil((total - answered) / 4)} minutes left`}
        </span>
        <span className="steps">
          {shares.map((share) => (
            <i
              key={share.id}
              className={share.id}
              style={{ '--share': share.answered / share.total } as CSSProperties}
            />
          ))}
        </span>
      </div>
    </header>
  );
}
