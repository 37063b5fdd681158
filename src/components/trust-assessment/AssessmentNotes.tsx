'use client';
import type { TrustAssessmentState } from '../../hooks/trust-assessment/assessment.types';
import { useStore } from '../../hooks/shared/useStore';
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
    (status) => status?.state === 'failed' || Boolean(status?.quarantined),
  );
  const storage = useOnDemand(loadStorageNote, wrong);
  return (
    <div data-plinth-part="assessment-notes">
      {wrong && storage.part && <storage.part.AssessmentStorageNote form={form} />}
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
      {state.resumedAt !== null && !state.readOnly && (
        <Note tone="accent" icon={undo}>
          <p>
            {t('resume.title')} {t('resume.textFrom', { day: dayOf(form, state.resumedAt) })}{' '}
            <Button variant="link" onClick={commands.startOver}>
              {t('resume.startOver')}
            </Button>
          </p>
        </Note>
      )}
    </div>
  );
}
