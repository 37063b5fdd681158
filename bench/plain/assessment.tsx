import { memo, useCallback, useState } from 'react';
import type { Principle, Questionnaire, Section } from '../data';
import { NAMES } from './Figure';
import { Result } from './Result';
import { missingOf, scoreOf, type PlainAnswers } from './score';
import { StatementRow } from './Statement';
import './plain.css';

interface CommentProps {
  readonly id: Principle;
  readonly value: string;
  readonly onComment: (id: Principle, value: string) => void;
}

const Comment = memo(function Comment({ id, value, onComment }: CommentProps) {
  return (
    <div className="comment">
      <label htmlFor={`comment-${id}`}>Anything you’d like to add?</label>
      <textarea id={`comment-${id}`} value={value} onChange={(event) => onComment(id, event.target.value)} />
      <p className="quiet">
        <span>The team reads comments, shuffled and without names.</span>
        <span>{`${value.length} / 500`}</span>
      </p>
    </div>
  );
});

const Heading = memo(function Heading({
  section,
  below,
}: {
  readonly section: Section;
  readonly below: string | undefined;
}) {
  return (
    <div className={`heading ${section.id}`}>
      <p className="eyebrow">
        <i />
        {below ? `${section.name}, resting on ${below}` : `${section.name}, the ground`}
      </p>
      <h3>{section.question}</h3>
      <p>{section.intro}</p>
    </div>
  );
});

export function PlainAssessment({ form }: { readonly form: Questionnaire }) {
  const [answers, setAnswers] = useState<PlainAnswers>({});
  const [comments, setComments] = useState<Partial<Record<Principle, string>>>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(false);
  const onAnswer = useCallback((id: string, value: number | null) => {
    setAnswers((current) => ({ ...current, [id]: value }));
    setMissing((current) => (current.includes(id) ? current.filter((other) => other !== id) : current));
  }, []);
  const onComment = useCallback((id: Principle, value: string) => {
    setComments((current) => ({ ...current, [id]: value }));
  }, []);
  const submit = () => {
    const open = missingOf(form, answers);
    setMissing(open);
    setSent(open.length === 0);
  };

  if (sent) return <Result scores={scoreOf(form, answers)} onChange={() => setSent(false)} />;

  const total = form.sections.reduce((sum, section) => sum + section.statements.length, 0);
  const answered = Object.keys(answers).length;
  let number = 0;
  return (
    <section className="panel form">
      <header>
        <svg width="30" height="30" viewBox="0 0 24 24">
          {form.sections.map(({ id }, index) => (
            <path
              key={id}
              className={id}
              d={`M${2 + index * 2} ${20 - index * 4}h${20 - index * 4}v3h-20z`}
            />
          ))}
        </svg>
        <div>
          <h2>{form.title}</h2>
          <p className="quiet">Only you can see your answers on this device.</p>
        </div>
        <p className="quiet">{`${answered} of ${total}, about ${Math.ceil((total - answered) / 4)} minutes left`}</p>
        <progress value={answered} max={total} />
      </header>
      {form.sections.map((section, index) => (
        <div key={section.id} className="section">
          <Heading
            section={section}
            below={index > 0 ? NAMES[form.sections[index - 1]?.id ?? 'trust'] : undefined}
          />
          {section.statements.map((statement) => (
            <StatementRow
              key={statement.id}
              statement={statement}
              number={++number}
              labels={form.labels}
              value={answers[statement.id]}
              missing={missing.includes(statement.id)}
              onAnswer={onAnswer}
            />
          ))}
          <Comment id={section.id} value={comments[section.id] ?? ''} onComment={onComment} />
        </div>
      ))}
      <footer>
        <p className="quiet">
          {missing.length > 0 ? `${missing.length} answers are still missing` : 'Saved.'}
        </p>
        <button type="button" className="primary" onClick={submit}>
          See my result
        </button>
      </footer>
    </section>
  );
}
