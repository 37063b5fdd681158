'use client';
import { useMemo } from 'react';
import type { TrustAssessmentState } from '../../hooks/trust-assessment/assessment.types';
import { useStore } from '../../hooks/shared/useStore';
import { hasStrayAnswers } from '../../hooks/trust-assessment/assessment.read';
import { Button } from '../shared/Button';
import { lock, undo } from '../shared/icons';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import { dayOf } from './day-of';
import type { AssessmentForm } from './useAssessmentForm';

const loadStorageNote = () => import('./late/AssessmentStorageNote');

/** One line each at the top: came back, started over, read-only, not saved, not sent. */
export function AssessmentNotes({
  form,
  state,
}: {
  readonly form: AssessmentForm;
  readonly state: TrustAssessmentState;
}) {
  const { t, commands } = form;
  const wrong = useStore(
    form.storage.save,
    (status) =>
      status?.state === 'failed' ||
      status?.state === 'offline' ||
      Boolean(status?.quarantined || status?.conflicts),
  );
  // Such answers come with a document or a draft, never from this form: no need to look at each answer.
  const { resumedAt } = state;
  const stray = useMemo(
    () => hasStrayAnswers(form.instrument, form.store.getSnapshot()),
    // A draft that has just arrived is looked at anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [form, resumedAt],
  );
  const late = useOnDemand(loadStorageNote, wrong || stray);
  return (
    <div data-plinth-part="assessment-notes">
      {wrong && late.part && <late.part.AssessmentStorageNote form={form} />}
      {stray && late.part && <late.part.AssessmentStrayNote form={form} />}
      {state.readOnly && state.phase !== 'done' && <Note icon={lock}>{t('form.readOnly')}</Note>}
      {state.phase === 'failed' && <Note tone="danger">{t('submit.failed')}</Note>}
      {state.startedOver && (
        <Note tone="accent" icon={undo}>
          <p>
            {t('resume.startedOver')}{' '}
            <Button variant="link" onClick={commands.undo}>
              {form.shared('action.undo')}
            </Button>
          </p>
        </Note>
      )}
      {resumedAt !== null && !state.readOnly && (
        <Note tone="accent" icon={undo}>
          <p>
            {t('resume.title')} {t('resume.textFrom', { day: dayOf(form, resumedAt) })}{' '}
            <Button variant="link" onClick={commands.startOver}>
              {t('resume.startOver')}
            </Button>
          </p>
        </Note>
      )}
    </div>
  );
}
