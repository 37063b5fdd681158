'use client';
import { useMemo, useRef, type ReactNode } from 'react';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { useTrustProgress } from '../../hooks/trust-assessment/useTrustProgress';
import { AssessmentGlyph } from './AssessmentGlyph';
import type { AssessmentForm } from './useAssessmentForm';

/**
 * What is being answered, and how far the person is: the only part besides the row that renders at an answer. What does
 * not change with it is made once. Renders a `<div>`: a banner landmark belongs to the host's page.
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
  const title = form.textOf(form.instrument.title);
  const summary =
    answered === total
      ? t('progress.allAnswered')
      : t('progress.summary', {
          answered: t('progress.answered', { answered, total }),
          time: t('progress.timeLeft', { count: minutesLeft }),
        });

  // Written through CSSOM, because server HTML must do without `style` attributes; and only where it changes, because
  // each write makes the browser look at the element again.
  const written = useRef<readonly number[]>([]);
  useIsomorphicLayoutEffect(() => {
    shares.forEach((share, index) => {
      if (written.current[index] === share) return;
      const step = stepsRef.current?.children[index] as HTMLElement | undefined;
      step?.style.setProperty('--_share', String(share));
    });
    written.current = shares;
  });

  const heading = useMemo(() => {
    const Title = `h${headingLevel}` as 'h2';
    return (
      <div data-plinth-part="assessment-title">
        <Title>{title}</Title>
        {subtitle !== undefined && (
          <p>
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </div>
    );
  }, [title, subtitle, headingLevel]);
  const steps = useMemo(
    () => (
      <span ref={stepsRef} data-plinth-part="assessment-steps">
        {levels.map(({ id, hue }) => (
          <i key={id} data-hue={hue} />
        ))}
      </span>
    ),
    [levels],
  );

  return (
    <div data-plinth-part="assessment-header" className={form.classNames.header}>
      <AssessmentGlyph
        levels={levels}
        courses={shares.map((share) => (share === 0 ? 'open' : share < 1 ? 'begun' : 'laid')).join()}
      />
      {heading}
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
        {steps}
      </div>
    </div>
  );
}
