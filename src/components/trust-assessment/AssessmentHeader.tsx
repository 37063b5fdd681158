'use client';
import { useRef, type ReactNode } from 'react';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { useTrustProgress } from '../../hooks/trust-assessment/useTrustProgress';
import { AssessmentGlyph } from './AssessmentGlyph';
import type { AssessmentForm } from './useAssessmentForm';

/**
 * What is being answered, and how far the person is: the only part besides the row that renders at an answer.
 * Renders a `<div>`: a
 * banner landmark belongs to the host's page.
 */
export function AssessmentHeader(props: {
  readonly form: AssessmentForm;
  readonly subtitle?: ReactNode;
  readonly headingLevel: number;
}) {
  const { form, subtitle, headingLevel } = props;
  const { t, levels } = form;
  const { answered, total, minutesLeft, subscales } = useTrustProgress(form);
  const shares = subscales.map((one) => one.share);
  const stepsRef = useRef<HTMLSpanElement>(null);
  const Title = `h${headingLevel}` as 'h2';
  const summary =
    answered === total
      ? t('progress.allAnswered')
      : t('progress.summary', {
          answered: t('progress.answered', { answered, total }),
          time: t('progress.timeLeft', { count: minutesLeft }),
        });

  // Written through CSSOM, because server HTML must do without `style` attributes.
  useIsomorphicLayoutEffect(() => {
    shares.forEach((share, index) => {
      (stepsRef.current?.children[index] as HTMLElement | undefined)?.style.setProperty(
        '--_share',
        String(share),
      );
    });
  });

  return (
    <div data-plinth-part="assessment-header">
      <AssessmentGlyph levels={levels} shares={shares} />
      <div data-plinth-part="assessment-title">
        <Title>{form.textOf(form.instrument.title)}</Title>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      <div
        data-plinth-part="assessment-progress"
        role="progressbar"
        aria-label={t('progress.label')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={answered}
        aria-valuetext={summary}
      >
        <span>{summary}</span>
        <span ref={stepsRef} data-plinth-part="assessment-steps">
          {levels.map(({ id, hue }) => (
            <i key={id} data-hue={hue} />
          ))}
        </span>
      </div>
    </div>
  );
}
