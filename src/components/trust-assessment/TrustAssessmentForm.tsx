'use client';
import { forwardRef, useContext } from 'react';
import { PlinthContext } from '../../hooks/shared/plinth-context';
import { GuardedWidget } from '../shared/GuardedWidget';
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
    const { person } = useContext(PlinthContext);
    const key = JSON.stringify([(props.person ?? person)?.id, props.storageKey, props.instrument?.id]);
    return (
      <GuardedWidget widget="trust-assessment" options={props}>
        <AssessmentRoot key={key} {...props} ref={ref} />
      </GuardedWidget>
    );
  },
);
