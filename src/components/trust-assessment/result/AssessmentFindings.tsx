'use client';
import type { ReactNode } from 'react';
import type { Finding, Findings } from '../../../core/trust-assessment/findings';
import type { AssessmentForm } from '../useAssessmentForm';
import type { ResultTranslate } from './figure-levels';

const TITLES = {
  high: 'result.strong',
  best: 'result.best',
  weakBase: 'result.weakBase',
  low: 'result.weak',
  next: 'result.next',
} as const;

/** The strongest and the weakest principles, each with the answer that says so. Renders a `<div>`. */
export function AssessmentFindings(props: {
  readonly form: AssessmentForm;
  readonly t: ResultTranslate;
  readonly findings: Findings;
  readonly heading: ReactNode;
}) {
  const { form, t, findings, heading } = props;
  const all = [...findings.strongest, ...findings.toWorkOn];
  if (all.length === 0) return null;
  const because = ({ item }: Finding) => {
    const asked = form.instrument.items.find(({ id }) => id === item.id);
    return t('result.because', {
      answer: form.pointsFor(asked).find((point) => point.value === item.value)?.label ?? '',
      statement: form.textOf(asked?.text),
    });
  };
  return (
    <div data-plinth-part="assessment-findings">
      {heading}
      <ul>
        {all.map((finding) => {
          const level = form.levels.find(({ id }) => id === finding.subscale);
          return (
            <li key={finding.subscale} data-hue={level?.hue}>
              <strong>{t(TITLES[finding.reason], { level: level?.title ?? '' })}</strong>
              <p>{because(finding)}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
