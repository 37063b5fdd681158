import { useCallback, useState } from 'react';
import type { Principle, Questionnaire } from '../data';
import { Comment } from './Comment';
import { FormHeader } from './FormHeader';
import { Result } from './Result';
import { missingOf, scoreOf, type PlainAnswers } from './score';
import { SectionIntro } from './SectionIntro';
import { StatementRow } from './Statement';
import './plain.css';

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

  if (sent) {
    return (
      <Result form={form} answers={answers} scores={scoreOf(form, answers)} onChange={() => setSent(false)} />
    );
  }

  let number = 0;
  return (
    <div className="panel form">
      <FormHeader form={form} answers={answers} />
      {form.sections.map((section, index) => (
        <section key={section.id}>
          <SectionIntro section={section} below={form.sections[index - 1]?.name} />
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
        </section>
      ))}
      <footer>
        <p className="quiet">{missing.length > 0 ? `${missing.length} answers are still missing` : ''}</p>
        <button type="button" className="primary" onClick={submit}>
          See my result
        </button>
      </footer>
    </div>
  );
}
