'use client';
import { forwardRef } from 'react';
import { usePlinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { formMessages } from '../../locales/en/form.messages';
import { WidgetBoundary } from '../shared/WidgetBoundary';
import type { TrustAssessmentFormProps } from './assessment.types';
import { AssessmentRoot } from './AssessmentRoot';

/**
 * A questionnaire page by page, kept as it is answered, handed to the host at the end, then read back to the person as a
 * picture only they can see. Renders a `<div>`; a bad instrument shows as a note in it, never as an exception.
 *
 * Another person or another questionnaire is another form: nobody ever sees the answers of the one before.
 */
export const TrustAssessmentForm = forwardRef<HTMLDivElement, TrustAssessmentFormProps>(
  function TrustAssessmentForm(props, ref) {
    const plinth = usePlinth(props);
    const t = useTranslator(plinth, 'shared', formMessages);
    const key = JSON.stringify([plinth.person?.id, props.storageKey, props.instrument?.id]);
    return (
      <WidgetBoundary
        widget="trust-assessment"
        onError={plinth.reportError}
        fallback={({ reset }) => (
          <p role="alert" lang={plinth.locale} dir={plinth.direction}>
            {t('error.title')} <button onClick={reset}>{t('action.retry')}</button>
          </p>
        )}
      >
        <AssessmentRoot key={key} {...props} ref={ref} />
      </WidgetBoundary>
    );
  },
);
