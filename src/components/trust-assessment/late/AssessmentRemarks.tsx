'use client';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import type { TrustAssessmentState } from '../../../hooks/trust-assessment/assessment.types';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { Button } from '../../shared/Button';
import { lock, undo } from '../../shared/icons';
import { Note } from '../../shared/Note';
import type { AssessmentForm } from '../useAssessmentForm';
import { AssessmentStorageNote, AssessmentStrayNote } from './AssessmentStorageNote';
import { dayOf } from './day-of';

/** One `Note` each: not saved, answers to nothing, read-only, started over, came back. */
export function AssessmentRemarks(props: {
  readonly form: AssessmentForm;
  readonly state: TrustAssessmentState;
  readonly wrong: boolean;
  readonly stray: boolean;
}) {
  const { form, state, wrong, stray } = props;
  const { commands } = form;
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  const remote = useStore(form.storage.save, (status) => status?.remote);
  const { readOnly, startedOver, resumedAt } = state;
  return (
    <>
      {wrong && <AssessmentStorageNote form={form} />}
      {stray && <AssessmentStrayNote form={form} />}
      {readOnly && <Note icon={lock}>{t('form.readOnly')}</Note>}
      {startedOver && (
        <Note tone="accent" icon={undo}>
          <p>
            {t('resume.startedOver')}{' '}
            <Button variant="link" onClick={commands.undo}>
              {form.shared('action.undo')}
            </Button>
          </p>
        </Note>
      )}
      {resumedAt !== null && !readOnly && (
        <Note tone="accent" icon={undo}>
          <p>
            {t('resume.title')}{' '}
            {t(remote ? 'resume.textKept' : 'resume.textFrom', { day: dayOf(form, resumedAt) })}{' '}
            <Button variant="link" onClick={commands.startOver}>
              {t('resume.startOver')}
            </Button>
          </p>
        </Note>
      )}
    </>
  );
}
