'use client';
import { useMemo } from 'react';
import type { TrustAssessmentState } from '../../hooks/trust-assessment/assessment.types';
import { useStore } from '../../hooks/shared/useStore';
import { hasStrayAnswers } from '../../hooks/trust-assessment/assessment.read';
import { hasTrouble } from '../shared/has-trouble';
import { useOnDemand } from '../shared/useOnDemand';
import type { AssessmentForm } from './useAssessmentForm';

const loadRemarks = () => import('./late/AssessmentRemarks');

/** Where remarks stand at the top, one line each. They come on demand: most forms are answered without any. */
export function AssessmentNotes({
  form,
  state,
}: {
  readonly form: AssessmentForm;
  readonly state: TrustAssessmentState;
}) {
  const wrong = useStore(form.storage.save, hasTrouble);
  // Such answers come with a document or a draft, never from this form: no need to look at each answer.
  const { resumedAt } = state;
  const stray = useMemo(
    () => hasStrayAnswers(form.instrument, form.store.getSnapshot()),
    // A draft that has just arrived is looked at anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [form, resumedAt],
  );
  const { readOnly, startedOver } = state;
  const any = wrong || stray || readOnly || startedOver || resumedAt !== null;
  const { part } = useOnDemand(loadRemarks, any);
  return (
    <div data-plinth-part="assessment-notes">
      {any && part && <part.AssessmentRemarks form={form} state={state} wrong={wrong} stray={stray} />}
    </div>
  );
}
